package cn.duban.accountability.listing;

import cn.duban.accountability.cases.Subject;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a veto or a listing holds.
 *
 * @param removableFrom first day early removal may be asked for, null where it never may
 */
public record ListingLog(
        Subject subject,
        String ground,
        Basis basis,
        @Nullable LocalDate removableFrom,
        List<Removal> removals,
        @Nullable Change restored,
        @Nullable Change lifted) {

    /** A request for early removal with what became of it. */
    public record Removal(
            Signature asked,
            String grounds,
            List<String> evidenceIds,
            @Nullable Signature decided,
            boolean granted,
            String opinion) {}

    /** A change with its reason. */
    public record Change(Signature by, String reason) {}

    /** The request nobody has decided yet. */
    public Optional<Removal> pending() {
        return removals.stream().filter(one -> one.decided() == null).findFirst();
    }

    ListingLog asked(Removal removal) {
        List<Removal> all = new ArrayList<>(removals);
        all.add(removal);
        return new ListingLog(subject, ground, basis, removableFrom, List.copyOf(all), restored, lifted);
    }

    ListingLog decided(Signature by, boolean granted, String opinion) {
        List<Removal> all = removals.stream()
                .map(one -> one.decided() != null
                        ? one
                        : new Removal(one.asked(), one.grounds(), one.evidenceIds(), by, granted, opinion))
                .toList();
        return new ListingLog(subject, ground, basis, removableFrom, all, restored, lifted);
    }

    ListingLog restored(Change change) {
        return new ListingLog(subject, ground, basis, null, removals, change, lifted);
    }

    ListingLog lifted(Change change) {
        return new ListingLog(subject, ground, basis, removableFrom, removals, restored, change);
    }
}
