package cn.duban.responsibility;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.PostChanged;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Makes lines, and keeps one of each: answers share them. */
final class Lines {
    private final ConcurrentMap<Line, Line> known = new ConcurrentHashMap<>();
    private final ResponsibilityIndex index;

    Lines(ResponsibilityIndex index) {
        this.index = index;
    }

    Line of(Case question, Claim claim, Rule rule) {
        return of(question, claim, rule, null);
    }

    /** The body's share in the question: the claim's clause first, then what else gives it the same role. */
    Line of(Case question, Claim claim, Rule rule, @Nullable Named side) {
        Share share = Share.of(question, claim);
        Body body = index.bodies.get(claim.body());
        List<Named> sections = share.sections();
        Named first = sections.isEmpty() ? null : sections.get(0);
        Basis basis = claim.duty().data().basis();
        return shared(new Line(
                body.data().id(),
                body.data().name(),
                first == null ? null : first.code(),
                first == null ? null : first.name(),
                null,
                null,
                claim.role(),
                null,
                body.level(),
                rule,
                text(claim, rule, side),
                basis.document(),
                basis.clause(),
                claim.verified(),
                sections,
                side,
                share.clauses()));
    }

    Line of(Designation designation) {
        String text = Rule.DESIGNATION.text() + "：" + designation.data().summary();
        return body(
                designation.body(),
                DutyRole.INDUSTRY,
                Rule.DESIGNATION,
                text,
                designation.data().basis(),
                designation.data().verified());
    }

    /** A body that stands in the line by what it is, not by a duty. */
    Line of(int body, DutyRole role, Rule rule) {
        return body(
                body,
                role,
                rule,
                rule.text(),
                index.bodies.get(body).data().basis(),
                index.bodies.get(body).data().verified());
    }

    Line of(int body, PostChanged post, LeaderResponsibility responsibility, Rule rule) {
        Body organisation = index.bodies.get(body);
        Basis basis = post.basis();
        return shared(new Line(
                organisation.data().id(),
                organisation.data().name(),
                null,
                null,
                post.id(),
                post.name(),
                null,
                responsibility,
                organisation.level(),
                rule,
                rule.text(),
                basis == null ? null : basis.document(),
                basis == null ? null : basis.clause(),
                post.verified(),
                List.of(),
                null,
                List.of()));
    }

    private Line body(int body, DutyRole role, Rule rule, String text, @Nullable Basis basis, boolean verified) {
        Body organisation = index.bodies.get(body);
        return shared(new Line(
                organisation.data().id(),
                organisation.data().name(),
                null,
                null,
                null,
                null,
                role,
                null,
                organisation.level(),
                rule,
                text,
                basis == null ? null : basis.document(),
                basis == null ? null : basis.clause(),
                verified,
                List.of(),
                null,
                List.of()));
    }

    /** A function that moved says so, with the decision that moved it; the clause shown stays the one that gives it. */
    private String text(Claim claim, Rule rule, @Nullable Named side) {
        String text = side == null ? rule.text() : rule.text() + "：" + side.name();
        Handover handover = claim.handover();
        if (handover == null) {
            return text;
        }
        Basis moved = handover.data().basis();
        String since = "（原由" + index.bodyName(claim.duty().body()) + "负责，自"
                + handover.data().validFrom() + "起划转，见" + moved.document() + " " + moved.clause() + "）";
        return (rule == Rule.HANDOVER ? text : text + "；" + Rule.HANDOVER.text()) + since;
    }

    private Line shared(Line line) {
        Line earlier = known.putIfAbsent(line, line);
        return earlier == null ? line : earlier;
    }
}
