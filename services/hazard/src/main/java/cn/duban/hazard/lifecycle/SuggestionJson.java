package cn.duban.hazard.lifecycle;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores what the criteria said as one JSON document. */
@Immutable
@Converter
public class SuggestionJson extends JsonColumn<Suggestion> {
    public SuggestionJson() {
        super(Suggestion.class);
    }
}
