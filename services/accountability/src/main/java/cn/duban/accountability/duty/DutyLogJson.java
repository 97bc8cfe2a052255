package cn.duban.accountability.duty;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. Immutable: Hibernate need not copy what never changes, only compare it. */
@Immutable
@Converter
public class DutyLogJson implements AttributeConverter<DutyLog, String> {
    @Override
    public String convertToDatabaseColumn(DutyLog log) {
        return EventJson.write(log);
    }

    @Override
    public DutyLog convertToEntityAttribute(String json) {
        return EventJson.read(json, DutyLog.class);
    }
}
