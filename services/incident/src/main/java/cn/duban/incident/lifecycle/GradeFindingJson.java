package cn.duban.incident.lifecycle;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the finding as one JSON document. */
@Immutable
@Converter
public class GradeFindingJson extends JsonColumn<GradeFinding> {
    public GradeFindingJson() {
        super(GradeFinding.class);
    }
}
