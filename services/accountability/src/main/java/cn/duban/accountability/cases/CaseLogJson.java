package cn.duban.accountability.cases;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class CaseLogJson extends JsonColumn<CaseLog> {
    public CaseLogJson() {
        super(CaseLog.class);
    }
}
