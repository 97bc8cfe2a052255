package cn.duban.incident.report;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.incident.lifecycle.Place;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.HeldPost;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where it happened: as said, else where the enterprise is, else where the reporter is on duty. */
@ApplicationScoped
public class Places {
    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    /** Never refuses: a place nobody knows goes to the 安委办. */
    public Place of(@Nullable String code, @Nullable EnterpriseChanged enterprise, Optional<HeldPost> post) {
        return division(code)
                .or(() -> division(enterprise == null ? null : enterprise.division()))
                .or(() -> post.flatMap(held -> division(last(held.divisionPath()))))
                .map(division -> new Place(division.code(), division.name(), division.path()))
                .orElse(Place.UNKNOWN);
    }

    private Optional<DivisionChanged> division(@Nullable String code) {
        return code == null ? Optional.empty() : directory.division(code);
    }

    private static String last(String path) {
        String[] codes = path.split("/");
        return codes.length == 0 ? "" : codes[codes.length - 1];
    }
}
