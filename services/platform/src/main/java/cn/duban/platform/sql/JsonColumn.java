package cn.duban.platform.sql;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;

/**
 * Stores a value as one JSON document. The value must never change once made: with {@code @Immutable} on the subclass
 * Hibernate compares it and need not copy it, which would write and parse the document at every read and every flush.
 *
 * @param <T> record, immutable all through
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {
    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this.type = type;
    }

    @Override
    public final String convertToDatabaseColumn(T value) {
        return EventJson.write(value);
    }

    @Override
    public final T convertToEntityAttribute(String json) {
        return EventJson.read(json, type);
    }
}
