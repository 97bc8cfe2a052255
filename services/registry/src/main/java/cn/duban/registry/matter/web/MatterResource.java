package cn.duban.registry.matter.web;

import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.MatterKind;
import cn.duban.platform.directory.Directory;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The taxonomy of matters. */
@Path("/matters")
@Authenticated
public class MatterResource {
    private final Directory directory;

    MatterResource(Directory directory) {
        this.directory = directory;
    }

    /** A matter as the API shows it. */
    public record View(
            String code,
            String name,
            MatterKind kind,
            @Nullable String parent,
            List<String> gbt4754,
            List<String> traits) {
        static View of(MatterChanged m) {
            return new View(m.code(), m.name(), m.kind(), m.parent(), m.gbt4754(), m.traits());
        }
    }

    @GET
    public List<View> matters(@QueryParam("kind") @Nullable MatterKind kind) {
        return directory.matters().stream()
                .filter(m -> kind == null || kind == m.kind())
                .sorted(Comparator.comparing(MatterChanged::kind).thenComparing(MatterChanged::code))
                .map(View::of)
                .toList();
    }
}
