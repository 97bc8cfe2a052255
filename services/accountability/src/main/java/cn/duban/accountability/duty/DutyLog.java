package cn.duban.accountability.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a duty; it only grows.
 *
 * @param tenures who owed it, oldest first, vacancies included; the last one lasts
 */
public record DutyLog(List<Tenure> tenures, List<Filing> filings) {
    public DutyLog {
        tenures = List.copyOf(tenures);
        filings = List.copyOf(filings);
    }

    static DutyLog begin(@Nullable Holder holder, LocalDate from) {
        return new DutyLog(List.of(Tenure.of(holder, from)), List.of());
    }

    /** Who owes it now; nobody while the post is vacant. */
    public Optional<Holder> holder() {
        return tenures.get(tenures.size() - 1).holder();
    }

    /** Who owed it on a day; nobody while the post was vacant. */
    public Optional<Holder> holderOn(LocalDate day) {
        return tenures.stream().filter(tenure -> tenure.covers(day)).findFirst().flatMap(Tenure::holder);
    }

    /** Those that were not sent back. */
    public List<Filing> counting() {
        return filings.stream().filter(Filing::counts).toList();
    }

    Optional<Filing> filing(String id) {
        return filings.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    DutyLog handedOver(@Nullable Holder to, LocalDate on) {
        List<Tenure> all = new ArrayList<>(tenures);
        int last = all.size() - 1;
        if (all.get(last).from().equals(on)) {
            all.remove(last);
        } else {
            all.set(last, all.get(last).until(on));
        }
        all.add(Tenure.of(to, on));
        return new DutyLog(all, filings);
    }

    DutyLog filed(Filing filing) {
        List<Filing> all = new ArrayList<>(filings);
        all.add(filing);
        return new DutyLog(tenures, all);
    }

    DutyLog replaced(Filing changed) {
        return new DutyLog(
                tenures,
                filings.stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList());
    }
}
