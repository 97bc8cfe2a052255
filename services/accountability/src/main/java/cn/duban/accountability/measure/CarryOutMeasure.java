package cn.duban.accountability.measure;

import cn.duban.accountability.cases.AccountabilityCase;
import cn.duban.accountability.cases.Fact;
import cn.duban.accountability.cases.Measure;
import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.interview.InterviewLog.Summons;
import cn.duban.accountability.interview.SummonInterview;
import cn.duban.accountability.listing.Listing;
import cn.duban.accountability.listing.Listings;
import cn.duban.accountability.publicity.Publish;
import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.number.CaseNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out what was decided, with what follows from it: an interview, a veto, a listing, a publication. */
@ApplicationScoped
public class CarryOutMeasure {
    private final SummonInterview interviews;
    private final Listings listings;
    private final Publish publish;
    private final CaseNumbers numbers;

    CarryOutMeasure(SummonInterview interviews, Listings listings, Publish publish, CaseNumbers numbers) {
        this.interviews = interviews;
        this.listings = listings;
        this.publish = publish;
        this.numbers = numbers;
    }

    /**
     * How it is carried out.
     *
     * @param document number of the paper
     * @param appointedAt when an interview is held
     * @param place where an interview is held
     */
    public record Execution(
            String document,
            @Nullable OffsetDateTime appointedAt,
            @Nullable String place) {}

    /** What came of it. */
    private record Effect(@Nullable String id, @Nullable OffsetDateTime expiresAt) {}

    /** Carries it out, once. */
    public void carryOut(AccountabilityCase one, String measureId, Execution execution, Signature by, Actor actor) {
        Measure measure = one.log().measures().stream()
                .filter(each -> each.id().equals(measureId))
                .findFirst()
                .orElseThrow(() -> Refusals.refuse("unknown-measure", "措施有误", "measureId", "本案没有这项措施", null));
        if (!measure.open()) {
            throw Refusals.conflict("measure-done", "已执行", "该措施已执行");
        }
        Subject subject = one.log().subject(measure.subject()).orElseThrow();
        Effect effect = switch (measure.kind()) {
            case INTERVIEW -> interview(one, subject, measure, execution, by, actor);
            case VETO -> listed(listings.veto(ordered("FJ", one, subject, measure), by));
            case DISCREDIT_LISTING -> listed(listings.discredit(ordered("SX", one, subject, measure), by));
            case PENALTY, PUBLICATION -> published(one, subject, measure, execution, by);
            default -> new Effect(null, end(measure, by));
        };
        one.carryOut(measure, execution.document(), effect.id(), effect.expiresAt(), by);
    }

    private Effect interview(
            AccountabilityCase one, Subject subject, Measure measure, Execution execution, Signature by, Actor actor) {
        OffsetDateTime appointed = execution.appointedAt();
        if (appointed == null) {
            throw Refusals.refuse("no-appointment", "缺少约谈时间", "appointedAt", "执行约谈须确定约谈时间", null);
        }
        Summons summons = new Summons(
                by, execution.document(), appointed, execution.place() == null ? "" : execution.place(), null);
        String id = interviews
                .summon(() -> number("YT", one), one.id(), subject, measure.text(), summons, actor)
                .id();
        return new Effect(id, end(measure, by));
    }

    private Listings.Ordered ordered(String kind, AccountabilityCase one, Subject subject, Measure measure) {
        String facts = one.log().standing().stream()
                .filter(fact -> fact.subject().equals(subject.key()))
                .map(Fact::text)
                .collect(Collectors.joining("；"));
        String ground = measure.text().isBlank() ? facts : measure.text();
        return new Listings.Ordered(number(kind, one), one.id(), one.handlerId(), one.handlerPath(), subject, ground);
    }

    private static Effect listed(Listing listing) {
        return new Effect(listing.id(), Days.end(listing.until()));
    }

    private Effect published(
            AccountabilityCase one, Subject subject, Measure measure, Execution execution, Signature by) {
        publish.measure(one, subject, measure, execution.document(), by.at());
        return new Effect(null, end(measure, by));
    }

    private static @Nullable OffsetDateTime end(Measure measure, Signature by) {
        Integer months = measure.months();
        return months == null ? null : Days.end(Days.of(by.at()).plusMonths(months));
    }

    private String number(String kind, AccountabilityCase one) {
        return numbers.next(kind, one.place().divisionCode());
    }
}
