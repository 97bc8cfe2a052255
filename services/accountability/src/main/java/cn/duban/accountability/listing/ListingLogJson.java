package cn.duban.accountability.listing;

import cn.duban.platform.sql.JsonColumn;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** Stores the log as one JSON document. */
@Immutable
@Converter
public class ListingLogJson extends JsonColumn<ListingLog> {
    public ListingLogJson() {
        super(ListingLog.class);
    }
}
