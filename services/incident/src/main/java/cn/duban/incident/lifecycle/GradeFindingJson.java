package cn.duban.incident.lifecycle;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the finding as one JSON document. */
@Converter
public class GradeFindingJson implements AttributeConverter<GradeFinding, String> {
    @Override
    public String convertToDatabaseColumn(GradeFinding finding) {
        return EventJson.write(finding);
    }

    @Override
    public GradeFinding convertToEntityAttribute(String json) {
        return EventJson.read(json, GradeFinding.class);
    }
}
