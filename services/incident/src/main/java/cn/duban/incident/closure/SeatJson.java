package cn.duban.incident.closure;

import cn.duban.incident.lifecycle.Seat;
import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the seat as one JSON document. */
@Converter
public class SeatJson implements AttributeConverter<Seat, String> {
    @Override
    public String convertToDatabaseColumn(Seat seat) {
        return EventJson.write(seat);
    }

    @Override
    public Seat convertToEntityAttribute(String json) {
        return EventJson.read(json, Seat.class);
    }
}
