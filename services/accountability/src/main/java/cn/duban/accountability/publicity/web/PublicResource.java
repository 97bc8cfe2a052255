package cn.duban.accountability.publicity.web;

import cn.duban.accountability.publicity.CallerLimit;
import cn.duban.accountability.publicity.PublicEntries;
import cn.duban.accountability.publicity.PublicEntry;
import cn.duban.accountability.publicity.PublicKind;
import cn.duban.casework.input.Texts;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What is published, for everybody: paged, answered from memory within the minute, so many requests per address. */
@Path("/public")
@PermitAll
public class PublicResource {
    private final PublicEntries entries;
    private final CallerLimit limit;
    private final CurrentVertxRequest request;

    PublicResource(PublicEntries entries, CallerLimit limit, CurrentVertxRequest request) {
        this.entries = entries;
        this.limit = limit;
        this.request = request;
    }

    /** What somebody looks for. */
    public static class Search {
        @QueryParam("q")
        @Nullable String q;

        @QueryParam("divisionCode")
        @Nullable String divisionCode;

        @BeanParam
        PageRequest page = PageRequest.of(0, 20);

        public Search() {}
    }

    @GET
    @Path("plates")
    public Page<PublicEntry> plates(@BeanParam Search search) {
        return page(PublicKind.PLATE, search);
    }

    @GET
    @Path("penalties")
    public Page<PublicEntry> penalties(@BeanParam Search search) {
        return page(PublicKind.PENALTY, search);
    }

    @GET
    @Path("incident-results")
    public Page<PublicEntry> incidentResults(@BeanParam Search search) {
        return page(PublicKind.INCIDENT_RESULT, search);
    }

    @GET
    @Path("discredit-list")
    public Page<PublicEntry> discreditList(@BeanParam Search search) {
        return page(PublicKind.DISCREDIT, search);
    }

    @GET
    @Path("exposures")
    public Page<PublicEntry> exposures(@BeanParam Search search) {
        return page(PublicKind.EXPOSURE, search);
    }

    private Page<PublicEntry> page(PublicKind kind, Search search) {
        limit.count(request.getCurrent().request().remoteAddress().hostAddress());
        String q = Texts.optional(search.q, "q", "关键词", Texts.SHORT);
        String division = Texts.optional(search.divisionCode, "divisionCode", "行政区划", Texts.SHORT);
        return entries.page(
                new PublicEntries.Query(kind, q.strip(), division.strip(), search.page.page(), search.page.size()));
    }
}
