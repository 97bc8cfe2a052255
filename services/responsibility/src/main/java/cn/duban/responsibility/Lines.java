package cn.duban.responsibility;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.PostChanged;
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

    Line of(Claim claim, Rule rule) {
        Handover handover = claim.handover();
        Basis basis =
                handover == null ? claim.duty().data().basis() : handover.data().basis();
        boolean verified = claim.duty().data().verified()
                && (handover == null || handover.data().verified());
        return of(claim.body(), claim.section(), claim.role(), rule, text(claim, rule), basis, verified);
    }

    Line of(Designation designation) {
        String text = Rule.DESIGNATION.text() + "：" + designation.data().summary();
        return of(
                designation.body(),
                -1,
                DutyRole.INDUSTRY,
                Rule.DESIGNATION,
                text,
                designation.data().basis(),
                designation.data().verified());
    }

    /** A body that stands in the line by what it is, not by a duty. */
    Line of(int body, DutyRole role, Rule rule) {
        return of(
                body,
                -1,
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
                post.verified()));
    }

    private Line of(
            int body, int section, DutyRole role, Rule rule, String text, @Nullable Basis basis, boolean verified) {
        Body organisation = index.bodies.get(body);
        return shared(new Line(
                organisation.data().id(),
                organisation.data().name(),
                section < 0 ? null : index.bodies.get(section).data().id(),
                section < 0 ? null : index.bodies.get(section).data().name(),
                null,
                null,
                role,
                null,
                organisation.level(),
                rule,
                text,
                basis == null ? null : basis.document(),
                basis == null ? null : basis.clause(),
                verified));
    }

    private String text(Claim claim, Rule rule) {
        if (claim.handover() == null) {
            return rule.text();
        }
        Basis original = claim.duty().data().basis();
        return Rule.HANDOVER.text() + "（原由" + index.bodyName(claim.duty().body()) + "负责，见" + original.document() + " "
                + original.clause() + "；自" + claim.handover().data().validFrom() + "起划转）";
    }

    private Line shared(Line line) {
        Line earlier = known.putIfAbsent(line, line);
        return earlier == null ? line : earlier;
    }
}
