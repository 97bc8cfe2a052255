package cn.duban.hazard.lifecycle;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the steps as one JSON document. */
@Converter
public class StepLogJson implements AttributeConverter<StepLog, String> {
    @Override
    public String convertToDatabaseColumn(StepLog steps) {
        return EventJson.write(steps);
    }

    @Override
    public StepLog convertToEntityAttribute(String json) {
        return EventJson.read(json, StepLog.class);
    }
}
