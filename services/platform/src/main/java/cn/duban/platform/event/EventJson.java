package cn.duban.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON of events. Apart from the mapper of the HTTP APIs, so that a setting there never changes what is in a topic.
 * Unknown fields are ignored: a newer producer may say more.
 */
public final class EventJson {
    /** PostgreSQL writes a jsonb number out in full: 1e2000 that was once taken comes back with 2,001 digits. */
    private static final int LONGEST_NUMBER = 200_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    /** In a topic an absent field is absent: the schemas know no null. */
    private static final ObjectMapper TOPIC = MAPPER.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);

    private EventJson() {}

    /** As it goes into a topic: what is null is left out. @throws IllegalArgumentException when it is no JSON data */
    public static String event(Object event) {
        return write(TOPIC, event);
    }

    /** @throws IllegalArgumentException when the value is no JSON data */
    public static String write(Object value) {
        return write(MAPPER, value);
    }

    private static String write(ObjectMapper mapper, Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + value.getClass(), e);
        }
    }

    /** @throws IllegalArgumentException when the text does not fit the type */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not readable as " + type.getSimpleName(), e);
        }
    }
}
