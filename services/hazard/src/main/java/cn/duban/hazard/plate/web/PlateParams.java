package cn.duban.hazard.plate.web;

import cn.duban.hazard.plate.view.PlateFilter;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Query parameters of a list of plates. */
public class PlateParams {
    @QueryParam("state")
    @Nullable String state;

    @QueryParam("level")
    @Nullable String level;

    @QueryParam("bucket")
    @Nullable String bucket;

    @QueryParam("division")
    @Nullable String division;

    @QueryParam("enterprise")
    @Nullable String enterprise;

    @QueryParam("q")
    @Nullable String q;

    public PlateParams() {}

    PlateFilter filter() {
        return PlateFilter.of(state, level, bucket, division, enterprise, q);
    }
}
