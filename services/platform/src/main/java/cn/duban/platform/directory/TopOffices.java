package cn.duban.platform.directory;

import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import java.time.LocalDate;

/** Which 安委办 speaks for what concerns everybody: the highest of its place in which somebody holds a post. */
public final class TopOffices {
    private TopOffices() {}

    /** Whether an office at a place has none above it in which somebody holds a post. @param path of its division */
    public static boolean isTop(Directory directory, String path, LocalDate on) {
        return directory.organisations().stream()
                .filter(one -> above(one, path))
                .noneMatch(one -> Posts.anybody(directory, one.id(), on));
    }

    private static boolean above(OrganisationChanged one, String path) {
        return one.kind() == OrganisationKind.SAFETY_OFFICE
                && path.startsWith(one.divisionPath())
                && !path.equals(one.divisionPath());
    }
}
