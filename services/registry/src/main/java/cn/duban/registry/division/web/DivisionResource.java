package cn.duban.registry.division.web;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.platform.directory.Directory;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divisions in the order of their paths: each before what lies below it. */
@Path("/divisions")
@Authenticated
public class DivisionResource {
    private final Directory directory;

    DivisionResource(Directory directory) {
        this.directory = directory;
    }

    /** A division as the API shows it. */
    public record View(
            String code,
            String name,
            DivisionLevel level,
            @Nullable String parent,
            String path,
            @Nullable Double longitude,
            @Nullable Double latitude,
            boolean verified) {
        static View of(DivisionChanged d) {
            return new View(
                    d.code(), d.name(), d.level(), d.parent(), d.path(), d.longitude(), d.latitude(), d.verified());
        }
    }

    @GET
    public List<View> divisions(
            @QueryParam("parent") @Nullable String parent, @QueryParam("level") @Nullable DivisionLevel level) {
        return directory.divisions().stream()
                .filter(d -> parent == null || parent.equals(d.parent()))
                .filter(d -> level == null || level == d.level())
                .sorted(Comparator.comparing(DivisionChanged::path))
                .map(View::of)
                .toList();
    }
}
