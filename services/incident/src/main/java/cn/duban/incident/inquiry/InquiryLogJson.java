package cn.duban.incident.inquiry;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the log as one JSON document. */
@Converter
public class InquiryLogJson implements AttributeConverter<InquiryLog, String> {
    @Override
    public String convertToDatabaseColumn(InquiryLog log) {
        return EventJson.write(log);
    }

    @Override
    public InquiryLog convertToEntityAttribute(String json) {
        return EventJson.read(json, InquiryLog.class);
    }
}
