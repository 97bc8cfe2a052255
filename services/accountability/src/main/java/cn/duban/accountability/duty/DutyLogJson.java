package cn.duban.accountability.duty;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class DutyLogJson extends JsonColumn<DutyLog> {
    public DutyLogJson() {
        super(DutyLog.class);
    }
}
