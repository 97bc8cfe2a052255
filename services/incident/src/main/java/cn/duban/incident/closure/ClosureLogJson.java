package cn.duban.incident.closure;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the log as one JSON document. */
@Converter
public class ClosureLogJson implements AttributeConverter<ClosureLog, String> {
    @Override
    public String convertToDatabaseColumn(ClosureLog log) {
        return EventJson.write(log);
    }

    @Override
    public ClosureLog convertToEntityAttribute(String json) {
        return EventJson.read(json, ClosureLog.class);
    }
}
