package cn.duban.hazard.plate;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the steps as one JSON document. */
@Converter
public class PlateLogJson implements AttributeConverter<PlateLog, String> {
    @Override
    public String convertToDatabaseColumn(PlateLog steps) {
        return EventJson.write(steps);
    }

    @Override
    public PlateLog convertToEntityAttribute(String json) {
        return EventJson.read(json, PlateLog.class);
    }
}
