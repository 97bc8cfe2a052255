package cn.duban.accountability.listing;

import cn.duban.accountability.cases.Subject;
import cn.duban.accountability.cases.Subjects;
import cn.duban.accountability.clocks.Terms;
import cn.duban.accountability.listing.ListingFile.Order;
import cn.duban.accountability.matter.Bases;
import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Days;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.Basis;
import cn.duban.contracts.accountability.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imposes vetoes and lists. */
@ApplicationScoped
public class Listings {
    private final Subjects subjects;
    private final Terms terms;
    private final ListingDoor kind;
    private final TakeStep door;

    Listings(Subjects subjects, Terms terms, ListingDoor kind, TakeStep door) {
        this.subjects = subjects;
        this.terms = terms;
        this.kind = kind;
        this.door = door;
    }

    /** What a decided case says of a listing. */
    public record Ordered(
            String number,
            String caseId,
            String handlerId,
            @Nullable String handlerPath,
            Subject subject,
            String ground) {}

    /** A veto for the year of the decision: no award and no passing grade until its end. */
    public Listing veto(Ordered ordered, Signature by) {
        int year = by.at().getYear();
        LocalDate from = Days.of(by.at());
        Order order = order(ordered, ListingKind.VETO, year, from, LocalDate.of(year, 12, 31));
        Basis basis = Bases.veto(place(ordered.subject()), from);
        ListingLog log = new ListingLog(ordered.subject(), ordered.ground(), basis, null, List.of(), null, null);
        return listed(Listing.list(order, log, by), by);
    }

    /** Three years on the discredit list, early removal after twelve months. */
    public Listing discredit(Ordered ordered, Signature by) {
        Place place = place(ordered.subject());
        LocalDate until = terms.lastDay(Terms.DISCREDIT, place, by.at());
        LocalDate removable = terms.lastDay(Terms.EARLY_REMOVAL, place, by.at()).plusDays(1);
        Order order = order(ordered, ListingKind.DISCREDIT, null, Days.of(by.at()), until);
        boolean person = ordered.subject().holder() != null;
        Basis basis = person ? Bases.DISCREDIT_PERSONS : Bases.DISCREDIT_LISTING;
        ListingLog log = new ListingLog(ordered.subject(), ordered.ground(), basis, removable, List.of(), null, null);
        return listed(Listing.list(order, log, by), by);
    }

    private Listing listed(Listing listing, Signature by) {
        door.begin(kind, listing, by.at());
        return listing;
    }

    /** The last day of a listing that is put back: its term begins anew. */
    public LocalDate again(Listing listing, Signature by) {
        return terms.lastDay(Terms.DISCREDIT, listing.place(), by.at());
    }

    private Order order(Ordered ordered, ListingKind kind, @Nullable Integer year, LocalDate from, LocalDate until) {
        String title = ordered.subject().name() + (kind == ListingKind.VETO ? "一票否决" : "列入严重失信主体名单");
        return new Order(
                UUID.randomUUID().toString(),
                ordered.number(),
                kind,
                title,
                place(ordered.subject()),
                ordered.caseId(),
                ordered.handlerId(),
                ordered.handlerPath(),
                year,
                from,
                until,
                subjects.conflicted(ordered.subject()));
    }

    private Place place(Subject subject) {
        return subjects.place(subject)
                .orElseThrow(() -> Refusals.refuse("unknown-subject", "列入对象有误", "subject", "没有这个对象", null));
    }
}
