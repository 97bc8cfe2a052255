package cn.duban.deadline.catalogue;

import java.time.LocalDate;

/** A period of the calendar year. */
public enum Cycle {
    MONTH(1, "每月"),
    QUARTER(3, "每季度"),
    HALF_YEAR(6, "每半年"),
    YEAR(12, "每年");

    private final int months;
    private final String text;

    Cycle(int months, String text) {
        this.months = months;
        this.text = text;
    }

    public int months() {
        return months;
    }

    public String text() {
        return text;
    }

    /** First day of the period that holds the date. */
    public LocalDate startOf(LocalDate date) {
        int month = (date.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(date.getYear(), month, 1);
    }
}
