package cn.duban.accountability.listing;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the log as one JSON document. */
@Converter
public class ListingLogJson implements AttributeConverter<ListingLog, String> {
    @Override
    public String convertToDatabaseColumn(ListingLog log) {
        return EventJson.write(log);
    }

    @Override
    public ListingLog convertToEntityAttribute(String json) {
        return EventJson.read(json, ListingLog.class);
    }
}
