package cn.duban.deadline.calendar;

/** A working day was asked for in a year whose State Council notice is not loaded; it is never guessed. */
public final class UnknownCalendarYear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    public UnknownCalendarYear(int year) {
        super("No holiday notice is loaded for " + year + " (seeds/holidays/" + year + ".yaml)");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
