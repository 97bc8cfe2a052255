package cn.duban.hazard.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the papers are made of, as plain values that never change again, so that they can be made again. */
final class Papers {
    private Papers() {}

    /**
     * The hazard as a paper names it.
     *
     * @param addressee the enterprise, else the body that has the place in hand
     * @param grade label of the grade as of the order
     * @param criteria standard and clause of each criterion it was determined by
     */
    record Subject(
            String number,
            String title,
            String description,
            String addressee,
            String place,
            String grade,
            List<String> criteria) {}

    /** An order of rectification (整改指令书). */
    record Order(
            String issuer, String demand, LocalDate due, boolean stopWork, OffsetDateTime orderedAt, String signer) {}

    /** A notice of listed supervision (挂牌督办通知书). */
    record PlateNotice(
            String issuer,
            String number,
            String level,
            String document,
            String clause,
            String demands,
            LocalDate planDue,
            LocalDate due,
            String contact,
            String lifting,
            OffsetDateTime issuedAt) {}

    /** A notice that the supervision was lifted (摘牌通知书). */
    record Lifting(
            String issuer,
            String number,
            String noticeNumber,
            OffsetDateTime noticeAt,
            OffsetDateTime reviewedAt,
            @Nullable String reason,
            OffsetDateTime liftedAt) {}
}
