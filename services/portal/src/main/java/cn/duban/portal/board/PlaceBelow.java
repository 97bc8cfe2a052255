package cn.duban.portal.board;

import cn.duban.platform.identity.Scope;
import java.util.Comparator;

/** Names the place a board counts under: one level below the viewer's own territory, the town where there is none. */
final class PlaceBelow {
    /** Segments of a path down to the town: province, city, district, town. */
    private static final int TOWN = 4;

    private final int depth;

    private PlaceBelow(int depth) {
        this.depth = depth;
    }

    static PlaceBelow of(Scope scope) {
        return new PlaceBelow(scope.divisionPaths().stream()
                .map(path -> depthOf(path) + 1)
                .min(Comparator.naturalOrder())
                .orElse(TOWN));
    }

    private static int depthOf(String path) {
        return (int) path.chars().filter(c -> c == '/').count() - 1;
    }

    /** Code of the division at that depth of the path, or the last one there is. */
    String codeOf(String path) {
        int from = 1;
        for (int level = 1; ; level++) {
            int to = path.indexOf('/', from);
            if (level == depth || to == path.length() - 1) {
                return path.substring(from, to);
            }
            from = to + 1;
        }
    }
}
