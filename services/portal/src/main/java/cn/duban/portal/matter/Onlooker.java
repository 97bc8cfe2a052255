package cn.duban.portal.matter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks, as far as a confidential matter asks.
 *
 * @param bodies bodies acted for
 * @param interests bodies a matter about which is too close to one's own
 * @param divisionPaths territories watched over
 */
public record Onlooker(
        String username, Set<String> roles, Set<String> bodies, Set<String> interests, Set<String> divisionPaths) {

    /**
     * What a clock says of who stands where in the matter behind it.
     *
     * @param handler body that has it in hand
     */
    public record Sides(String type, @Nullable String handler, List<Party> parties) {}

    /**
     * Whether a clock of the matter is shown.
     *
     * @param acting body that must act by the clock
     */
    public boolean sees(Sides sides, String divisionPath, @Nullable String acting) {
        if (Confidential.INTERVIEW.equals(sides.type()) && answers(sides, acting)) {
            return true;
        }
        return !concerned(sides) && (oversees(divisionPath) || handles(sides));
    }

    /** Promises made in an interview are kept by who was interviewed: that clock is their own. */
    private boolean answers(Sides sides, @Nullable String acting) {
        return sides.parties().stream()
                .filter(party -> party.organisation().equals(acting))
                .anyMatch(party -> party.holder() == null
                        ? bodies.contains(party.organisation()) && hasAny(Confidential.ANSWERERS)
                        : username.equals(party.holder()));
    }

    private boolean concerned(Sides sides) {
        return sides.parties().stream()
                .anyMatch(party -> interests.contains(party.organisation()) || username.equals(party.holder()));
    }

    private boolean oversees(String divisionPath) {
        return hasAny(Confidential.OVERSEERS) && divisionPaths.stream().anyMatch(divisionPath::startsWith);
    }

    private boolean handles(Sides sides) {
        String handler = sides.handler();
        return handler != null && bodies.contains(handler) && hasAny(Confidential.handlers(sides.type()));
    }

    private boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }
}
