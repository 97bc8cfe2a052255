package cn.duban.portal.matter;

import cn.duban.contracts.accountability.CaseSnapshot;
import cn.duban.contracts.accountability.InterviewSnapshot;
import cn.duban.contracts.accountability.ListingSnapshot;
import cn.duban.contracts.accountability.SubjectKind;
import cn.duban.contracts.hazard.PlateSnapshot;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads matters off what is published about them. Interviews and listings name a post; the case names its holder. */
@ApplicationScoped
public class MatterSnapshots {
    private static final String PLATE = "plate";

    private final Matters matters;
    private final Directory directory;

    MatterSnapshots(Matters matters, Directory directory) {
        this.matters = matters;
        this.directory = directory;
    }

    public Matter of(PlateSnapshot p) {
        List<String> others = Stream.of(p.office(), p.enterpriseId())
                .flatMap(Stream::ofNullable)
                .toList();
        return new Matter(
                p.id(),
                PLATE,
                p.state().name(),
                p.hazardId(),
                null,
                p.handlerOrganisation(),
                null,
                others,
                List.of(),
                p.version());
    }

    public Matter of(CaseSnapshot c) {
        return confidential(
                c.id(),
                Confidential.CASE,
                c.stage().name(),
                null,
                c.handlerOrganisation(),
                c.subjects().stream().map(Party::of).toList(),
                c.version());
    }

    /** @param on day of the event, by which a post without a case behind it is taken with its holder */
    public Matter of(InterviewSnapshot i, LocalDate on) {
        Party party = i.subjectKind() == SubjectKind.POST
                ? post(i.id(), i.caseId(), i.subjectId(), i.organisation(), on)
                : new Party(i.subjectId(), i.organisation(), null);
        return confidential(
                i.id(),
                Confidential.INTERVIEW,
                i.state().name(),
                i.caseId(),
                i.interviewer(),
                List.of(party),
                i.version());
    }

    public Matter of(ListingSnapshot l, LocalDate on) {
        Party party = l.subjectKind() == SubjectKind.POST
                ? post(l.id(), l.caseId(), l.subjectId(), l.organisation(), on)
                : new Party(l.subjectId(), l.organisation(), null);
        String handler = matters.find(l.caseId()).map(Matter::handler).orElse(null);
        return confidential(
                l.id(), Confidential.LISTING, l.state().name(), l.caseId(), handler, List.of(party), l.version());
    }

    private Matter confidential(
            String id,
            String type,
            String state,
            @Nullable String caseId,
            @Nullable String handler,
            List<Party> parties,
            long version) {
        String path = Optional.ofNullable(handler)
                .flatMap(directory::organisation)
                .map(OrganisationChanged::divisionPath)
                .orElse(null);
        return new Matter(id, type, state, null, caseId, handler, path, List.of(), parties, version);
    }

    /** Whoever was taken for the holder first stays it: a successor is not blamed. */
    private Party post(String matter, @Nullable String caseId, String post, String organisation, LocalDate on) {
        Optional<Party> before =
                matters.find(matter).flatMap(one -> one.party(post)).filter(Party::known);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<Party> found = caseId == null
                ? directory.post(post).map(one -> new Party(post, organisation, holder(one, on)))
                : matters.find(caseId).flatMap(one -> one.party(post));
        return found.orElse(Party.notKnownYet(post, organisation));
    }

    private static @Nullable String holder(PostChanged post, LocalDate on) {
        return post.holders().stream()
                .filter(one -> !one.from().isAfter(on) && (one.to() == null || on.isBefore(one.to())))
                .findFirst()
                .map(PostChanged.Holder::username)
                .orElse(null);
    }
}
