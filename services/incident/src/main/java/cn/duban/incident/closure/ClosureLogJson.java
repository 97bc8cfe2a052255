package cn.duban.incident.closure;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class ClosureLogJson extends JsonColumn<ClosureLog> {
    public ClosureLogJson() {
        super(ClosureLog.class);
    }
}
