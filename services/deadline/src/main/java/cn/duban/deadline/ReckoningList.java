package cn.duban.deadline;

import cn.duban.platform.event.EventJson;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The lines of history, in one column as JSON: there is one for each notice that came or changed while it ran. */
@Immutable
@Converter
class ReckoningList implements AttributeConverter<List<Reckoning>, String> {

    @Override
    public String convertToDatabaseColumn(List<Reckoning> lines) {
        return EventJson.write(lines);
    }

    @Override
    public List<Reckoning> convertToEntityAttribute(String column) {
        return List.of(EventJson.read(column, Reckoning[].class));
    }
}
