package cn.duban.deadline.desk;

import cn.duban.deadline.calendar.HolidayYear;
import cn.duban.platform.bounds.Planned;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A holiday notice as somebody typed it. */
public record NoticeEntry(
        @NotNull(message = "必须填写") @Size(max = 100, message = "不超过 100 字") @Nullable String document,

        @NotNull(message = "必须填写") @Planned @Nullable LocalDate issuedOn,
        @Size(max = 300, message = "不超过 300 字") @Nullable String note,

        @NotNull(message = "必须填写") @Size(max = 40, message = "条目过多") @Nullable List<@NotNull(message = "不能为空") @Valid Holiday> holidays,

        @NotNull(message = "必须填写") @Size(max = 40, message = "条目过多") @Nullable List<@NotNull(message = "不能为空") LocalDate> workdays) {

    /** Days off as typed. */
    public record Holiday(
            @NotNull(message = "必须填写") @Size(max = 30, message = "不超过 30 字") @Nullable String name,

            @NotNull(message = "必须填写") @Planned @Nullable LocalDate from,
            @NotNull(message = "必须填写") @Planned @Nullable LocalDate to) {
        HolidayYear.Span span() {
            return new HolidayYear.Span(
                    Objects.requireNonNull(name), Objects.requireNonNull(from), Objects.requireNonNull(to));
        }
    }

    /** The notice, of which bean validation has seen that nothing is missing. */
    public HolidayYear of(int year) {
        return new HolidayYear(
                year,
                Objects.requireNonNull(document).strip(),
                Objects.requireNonNull(issuedOn),
                true,
                note,
                Objects.requireNonNull(holidays).stream().map(Holiday::span).toList(),
                Objects.requireNonNull(workdays));
    }
}
