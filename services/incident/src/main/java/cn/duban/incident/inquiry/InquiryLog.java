package cn.duban.incident.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was done in an inquiry so far.
 *
 * @param formations every forming of a team, the one that counts last
 * @param former teams that a higher government's took the place of
 */
public record InquiryLog(
        List<Formation> formations,
        Team team,
        List<Team> former,
        List<Appraisal> appraisals,
        List<MoreTime> extensions,
        @Nullable InquiryReport report,
        @Nullable Reply reply,
        @Nullable Publication publication,
        @Nullable Plate plate) {
    public InquiryLog {
        formations = List.copyOf(formations);
        former = List.copyOf(former);
        appraisals = List.copyOf(appraisals);
        extensions = List.copyOf(extensions);
    }

    static InquiryLog begin(Formation formation) {
        return new InquiryLog(List.of(formation), Team.EMPTY, List.of(), List.of(), List.of(), null, null, null, null);
    }

    /** The forming that counts. */
    public Formation formation() {
        return formations.get(formations.size() - 1);
    }

    /** The request for more time that waits for an answer. */
    public Optional<MoreTime> pendingTime() {
        return extensions.stream().filter(MoreTime::open).findFirst();
    }

    /** Appraisals under way. */
    public List<Appraisal> openAppraisals() {
        return appraisals.stream().filter(Appraisal::open).toList();
    }

    InquiryLog formed(Formation formation) {
        return new InquiryLog(
                and(formations, formation),
                Team.EMPTY,
                and(former, team),
                appraisals,
                extensions,
                null,
                null,
                null,
                plate);
    }

    InquiryLog team(Team changed) {
        return new InquiryLog(formations, changed, former, appraisals, extensions, report, reply, publication, plate);
    }

    InquiryLog appraisals(List<Appraisal> changed) {
        return new InquiryLog(formations, team, former, changed, extensions, report, reply, publication, plate);
    }

    InquiryLog extensions(List<MoreTime> changed) {
        return new InquiryLog(formations, team, former, appraisals, changed, report, reply, publication, plate);
    }

    InquiryLog reported(InquiryReport filed) {
        return new InquiryLog(formations, team, former, appraisals, extensions, filed, reply, publication, plate);
    }

    InquiryLog replied(Reply given) {
        return new InquiryLog(formations, team, former, appraisals, extensions, report, given, publication, plate);
    }

    InquiryLog published(Publication where) {
        return new InquiryLog(formations, team, former, appraisals, extensions, report, reply, where, plate);
    }

    InquiryLog plate(Plate changed) {
        return new InquiryLog(formations, team, former, appraisals, extensions, report, reply, publication, changed);
    }

    static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
