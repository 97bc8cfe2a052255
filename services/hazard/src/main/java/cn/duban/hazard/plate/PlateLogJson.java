package cn.duban.hazard.plate;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the steps as one JSON document. */
@Immutable
@Converter
public class PlateLogJson extends JsonColumn<PlateLog> {
    public PlateLogJson() {
        super(PlateLog.class);
    }
}
