package cn.duban.portal.board;

import cn.duban.platform.identity.Scope;
import cn.duban.portal.matter.Onlooker;
import cn.duban.portal.matter.Onlooker.Sides;

/**
 * Who looks at a board.
 *
 * @param scope what is seen by place and body
 * @param onlooker what else counts for confidential clocks
 */
record Viewer(Scope scope, Onlooker onlooker) {

    boolean sees(OpenDeadline d) {
        if (d.confidential()) {
            Sides sides = d.sides();
            return sides != null && onlooker.sees(sides, d.divisionPath(), d.organisation());
        }
        for (String path : scope.divisionPaths()) {
            if (d.divisionPath().startsWith(path)) {
                return true;
            }
        }
        for (String body : d.bodies()) {
            if (actsFor(body)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a body or an enterprise of the viewer's own. */
    boolean actsFor(String body) {
        return scope.organisations().contains(body) || scope.enterprises().contains(body);
    }
}
