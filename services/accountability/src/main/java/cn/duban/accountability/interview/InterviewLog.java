package cn.duban.accountability.interview;

import cn.duban.accountability.cases.Subject;
import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything an interview holds. */
public record InterviewLog(
        Subject subject,
        String reason,
        List<Summons> summonses,
        List<Attendance> attendances,
        @Nullable Minutes minutes,
        List<Commitment> commitments) {

    /** A summons (约谈通知书). */
    public record Summons(
            Signature by,
            String number,
            OffsetDateTime appointedAt,
            String place,
            @Nullable Signature received) {}

    /** Whether who was summoned came. */
    public record Attendance(Signature by, boolean attended, String people, String remark) {}

    /** The minutes (约谈纪要). */
    public record Minutes(Signature by, String content, List<String> evidenceIds) {}

    public Summons latest() {
        return summonses.get(summonses.size() - 1);
    }

    /** The last record of attendance. */
    public Optional<Attendance> attendance() {
        return attendances.isEmpty() ? Optional.empty() : Optional.of(attendances.get(attendances.size() - 1));
    }

    InterviewLog summoned(Summons summons) {
        return new InterviewLog(subject, reason, plus(summonses, summons), attendances, minutes, commitments);
    }

    InterviewLog received(Signature by) {
        List<Summons> all = new ArrayList<>(summonses);
        Summons last = latest();
        all.set(all.size() - 1, new Summons(last.by(), last.number(), last.appointedAt(), last.place(), by));
        return new InterviewLog(subject, reason, List.copyOf(all), attendances, minutes, commitments);
    }

    InterviewLog attended(Attendance attendance) {
        return new InterviewLog(subject, reason, summonses, plus(attendances, attendance), minutes, commitments);
    }

    InterviewLog minuted(Minutes filed, List<Commitment> promised) {
        return new InterviewLog(subject, reason, summonses, attendances, filed, promised);
    }

    InterviewLog commitment(Commitment changed) {
        return new InterviewLog(
                subject,
                reason,
                summonses,
                attendances,
                minutes,
                commitments.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }
}
