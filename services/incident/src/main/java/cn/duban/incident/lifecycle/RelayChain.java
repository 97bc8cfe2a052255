package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.RelayLevel;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The levels a report goes through, lowest first (493号令 art. 10). Levels that a place does not have are not in it;
 * levels without a body are, as gaps.
 */
public record RelayChain(@JsonValue List<RelayLeg> legs) {
    public static final RelayChain EMPTY = new RelayChain(List.of());

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RelayChain {
        legs = List.copyOf(legs);
    }

    /** The chain with the report sent to its lowest body; levels below that which have none are passed over. */
    public RelayChain begin(String from, OffsetDateTime at) {
        RelayLeg first = legs.stream().filter(leg -> !leg.gap()).findFirst().orElse(null);
        if (first == null) {
            return this;
        }
        RelayChain chain = change(first.level(), leg -> leg.sent(from, at, null, null));
        for (RelayLeg leg : legs) {
            if (leg.level().compareTo(first.level()) < 0) {
                chain = chain.change(leg.level(), below -> below.skipped("本级未配置接报单位"));
            }
        }
        return chain;
    }

    public Optional<RelayLeg> leg(RelayLevel level) {
        return legs.stream().filter(leg -> leg.level() == level).findFirst();
    }

    /** Highest level that took the report. */
    public @Nullable RelayLevel reached() {
        return legs.stream()
                .filter(RelayLeg::received)
                .map(RelayLeg::level)
                .reduce((lower, higher) -> higher)
                .orElse(null);
    }

    /** The level that has signed for the report and must pass it on to one the grade wants it to reach. */
    public Optional<RelayLeg> mustRelay() {
        return owesRelay().filter(RelayLeg::received);
    }

    /** The same, signed for or not: a report nobody signs for has come all the same. */
    public Optional<RelayLeg> owesRelay() {
        return legs.stream()
                .filter(leg -> leg.sent()
                        && next(leg.level()).filter(RelayChain::lacking).isPresent())
                .reduce((lower, higher) -> higher)
                .filter(leg ->
                        legs.stream().noneMatch(above -> above.level().compareTo(leg.level()) > 0 && above.sent()));
    }

    /** Whether the level has the report, has not passed it on, and one above was never sent it. */
    public boolean passable(RelayLeg leg) {
        return leg.received()
                && !leg.relayed()
                && legs.stream().anyMatch(above -> above.level().compareTo(leg.level()) > 0 && !above.sent());
    }

    /** Since when it must: from when the report came, or from when the grade first wanted a further level. */
    public OffsetDateTime owesRelaySince(RelayLeg leg) {
        OffsetDateTime came = Objects.requireNonNull(leg.sentAt());
        return next(leg.level())
                .map(RelayLeg::requiredSince)
                .filter(since -> since.isAfter(came))
                .orElse(came);
    }

    /** Levels the grade wants the report to reach that it was never sent to. */
    public List<RelayLeg> neverSent() {
        return legs.stream().filter(RelayChain::lacking).toList();
    }

    /** Next level above that was not passed over. */
    public Optional<RelayLeg> next(RelayLevel level) {
        return legs.stream()
                .filter(leg -> leg.level().compareTo(level) > 0 && !leg.skipped())
                .findFirst();
    }

    /** Levels that are still to be dealt with: wanted or sent to, and not passed over. */
    public List<RelayLevel> plan() {
        return legs.stream()
                .filter(leg -> (leg.required() || leg.sent()) && !leg.skipped())
                .map(RelayLeg::level)
                .toList();
    }

    RelayChain receive(RelayLevel level, Signature by) {
        RelayLeg leg = existing(level);
        if (!leg.waiting()) {
            String why = leg.received() ? "已经签收" : "尚未收到下级上报";
            throw Refusals.conflict("receipt-not-open", "不能签收", Labels.of(level) + why);
        }
        return change(level, waiting -> waiting.received(by, by.at()));
    }

    RelayChain relay(RelayLevel from, RelayLevel to, String skipReason, @Nullable String receipt, Signature by) {
        RelayLeg sender = existing(from);
        RelayLeg target = existing(to);
        RelayRules.check(this, sender, target, skipReason, receipt);
        RelayChain chain = change(from, leg -> leg.relayed(by));
        for (RelayLeg between : legs) {
            boolean passed =
                    between.level().compareTo(from) > 0 && between.level().compareTo(to) < 0;
            if (passed && !between.sent()) {
                String reason = between.gap() ? "本级未配置接报单位" : skipReason;
                chain = chain.change(between.level(), leg -> leg.skipped(reason));
            }
        }
        return chain.change(to, leg -> leg.sent(sender.name(), by.at(), receipt, by));
    }

    /** The chain as the grade wants it; what was sent stays sent. */
    RelayChain require(RelayLevel upTo, OffsetDateTime at) {
        List<RelayLeg> changed = new ArrayList<>();
        for (RelayLeg leg : legs) {
            boolean wanted = leg.level().compareTo(upTo) <= 0;
            changed.add(leg.required(!wanted ? null : leg.required() ? leg.requiredSince() : at));
        }
        return new RelayChain(changed);
    }

    private static boolean lacking(RelayLeg leg) {
        return leg.required() && !leg.sent() && !leg.skipped();
    }

    private RelayLeg existing(RelayLevel level) {
        return leg(level)
                .orElseThrow(() ->
                        Refusals.refuse("unknown-level", "层级有误", "level", "本事故的上报链没有" + Labels.of(level), Bases.RELAY));
    }

    private RelayChain change(RelayLevel level, UnaryOperator<RelayLeg> how) {
        return new RelayChain(legs.stream()
                .map(leg -> leg.level() == level ? how.apply(leg) : leg)
                .toList());
    }
}
