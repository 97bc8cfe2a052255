package cn.duban.deadline.due;

import java.time.Instant;

/** A date was asked for that the clock does not allow. */
public final class BeyondLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Instant limit;

    public BeyondLimit(Instant wanted, Instant limit) {
        super(wanted + " is past or beyond " + limit);
        this.limit = limit;
    }

    /** The latest end that is allowed. */
    public Instant limit() {
        return limit;
    }
}
