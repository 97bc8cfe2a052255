package cn.duban.accountability.cases;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the log as one JSON document. */
@Converter
public class CaseLogJson implements AttributeConverter<CaseLog, String> {
    @Override
    public String convertToDatabaseColumn(CaseLog log) {
        return EventJson.write(log);
    }

    @Override
    public CaseLog convertToEntityAttribute(String json) {
        return EventJson.read(json, CaseLog.class);
    }
}
