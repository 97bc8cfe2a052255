package cn.duban.hazard.lifecycle;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the steps as one JSON document. */
@Immutable
@Converter
public class StepLogJson extends JsonColumn<StepLog> {
    public StepLogJson() {
        super(StepLog.class);
    }
}
