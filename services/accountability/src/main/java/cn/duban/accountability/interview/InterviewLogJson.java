package cn.duban.accountability.interview;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class InterviewLogJson extends JsonColumn<InterviewLog> {
    public InterviewLogJson() {
        super(InterviewLog.class);
    }
}
