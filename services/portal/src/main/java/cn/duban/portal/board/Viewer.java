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

    boolean sees(OpenClock clock) {
        ClockTraits traits = clock.traits();
        if (traits.confidential()) {
            Sides sides = traits.sides();
            return sides != null && onlooker.sees(sides, traits.divisionPath(), clock.actor());
        }
        for (String path : scope.divisionPaths()) {
            if (traits.divisionPath().startsWith(path)) {
                return true;
            }
        }
        for (String body : traits.bodies()) {
            if (actsFor(body)) {
                return true;
            }
        }
        String actor = clock.actor();
        return actor != null && actsFor(actor);
    }

    private boolean actsFor(String body) {
        return scope.organisations().contains(body) || scope.enterprises().contains(body);
    }
}
