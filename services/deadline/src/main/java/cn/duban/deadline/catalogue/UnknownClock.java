package cn.duban.deadline.catalogue;

/** No clock of this id holds at that place on that day. */
public final class UnknownClock extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownClock(String message) {
        super(message);
    }
}
