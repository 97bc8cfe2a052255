package cn.duban.incident.closure;

import cn.duban.incident.lifecycle.Seat;
import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the seat as one JSON document. */
@Immutable
@Converter
public class SeatJson extends JsonColumn<Seat> {
    public SeatJson() {
        super(Seat.class);
    }
}
