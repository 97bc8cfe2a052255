package cn.duban.accountability.interview;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the log as one JSON document. */
@Converter
public class InterviewLogJson implements AttributeConverter<InterviewLog, String> {
    @Override
    public String convertToDatabaseColumn(InterviewLog log) {
        return EventJson.write(log);
    }

    @Override
    public InterviewLog convertToEntityAttribute(String json) {
        return EventJson.read(json, InterviewLog.class);
    }
}
