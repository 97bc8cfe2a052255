package cn.duban.hazard.lifecycle;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores what the criteria said as one JSON document. */
@Converter
public class SuggestionJson implements AttributeConverter<Suggestion, String> {
    @Override
    public String convertToDatabaseColumn(Suggestion suggestion) {
        return EventJson.write(suggestion);
    }

    @Override
    public Suggestion convertToEntityAttribute(String json) {
        return EventJson.read(json, Suggestion.class);
    }
}
