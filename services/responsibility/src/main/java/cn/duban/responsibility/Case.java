package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question in numbers, with every duty that covers it.
 *
 * @param day days since 1970-01-01
 * @param claims duties that cover the question, the most specific first
 * @param excluded duties that would, had they not cut the matter out
 */
record Case(
        ResponsibilityIndex index,
        int division,
        int matter,
        long day,
        @Nullable String enterprise,
        List<Claim> claims,
        List<Claim> excluded) {

    /** The place's own division and those above it. */
    int[] places() {
        return index.divisions.chain(division);
    }

    Body body(int number) {
        return index.bodies.get(number);
    }

    boolean exists(int body) {
        return body(body).span().holds(day);
    }

    DivisionLevel level(int place) {
        return index.divisions.get(place).level();
    }
}
