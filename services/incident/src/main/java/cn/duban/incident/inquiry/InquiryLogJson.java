package cn.duban.incident.inquiry;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class InquiryLogJson extends JsonColumn<InquiryLog> {
    public InquiryLogJson() {
        super(InquiryLog.class);
    }
}
