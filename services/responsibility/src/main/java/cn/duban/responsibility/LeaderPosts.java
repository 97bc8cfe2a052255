package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Posts answerable at every level: 主要领导责任 of the first persons, 重要领导责任 of the deputy for safety, 直接领导责任 of
 * the deputy over the field; then the posts of the bodies that supervise, down to the section.
 */
final class LeaderPosts {
    private final Case question;
    private final Lines lines;
    /** Ids of the bodies that supervise, and of their sections: whoever oversees one of them answers directly. */
    private final Set<String> supervising;

    private final Set<Line> leaders = new LinkedHashSet<>();

    private LeaderPosts(Case question, Set<String> supervising, Lines lines) {
        this.question = question;
        this.supervising = supervising;
        this.lines = lines;
    }

    static List<Line> lines(Case question, List<Line> leads, List<Line> territorial, Lines lines) {
        Set<String> supervising = new LinkedHashSet<>();
        for (List<Line> source : List.of(leads, territorial)) {
            for (Line line : source) {
                supervising.add(line.organisationId());
                if (line.sectionId() != null) {
                    supervising.add(line.sectionId());
                }
            }
        }
        return new LeaderPosts(question, supervising, lines).collect();
    }

    private List<Line> collect() {
        for (int place : question.places()) {
            if (question.level(place).compareTo(DivisionLevel.DISTRICT) >= 0) {
                question.index().bodiesByDivision.get(place).stream()
                        .filter(this::governs)
                        .forEach(this::government);
            }
        }
        for (String id : supervising) {
            int body = question.index().bodies.number(id);
            if (!governs(body)) {
                question.index().posts.get(body).forEach(post -> department(body, post));
            }
        }
        return leaders.stream()
                .sorted(Comparator.comparing(Line::level).thenComparing(LeaderPosts::rank))
                .toList();
    }

    private boolean governs(int body) {
        OrganisationKind kind = question.body(body).kind();
        return question.exists(body)
                && (kind == OrganisationKind.GOVERNMENT
                        || kind == OrganisationKind.PARTY_COMMITTEE
                        || kind == OrganisationKind.VILLAGE_COMMITTEE
                        || kind == OrganisationKind.SAFETY_OFFICE);
    }

    private void government(int body) {
        List<PostChanged> posts = question.index().posts.get(body);
        boolean fieldKnown = posts.stream().anyMatch(this::oversees);
        for (PostChanged post : posts) {
            LeaderResponsibility responsibility = responsibility(post);
            if (responsibility == LeaderResponsibility.PRIMARY) {
                add(body, post, responsibility, Rule.FIRST_RESPONSIBLE);
            } else if (responsibility == LeaderResponsibility.IMPORTANT) {
                add(body, post, responsibility, Rule.SAFETY_DEPUTY);
            }
            // 台政发〔2016〕10号 二(二)7: the deputy for safety answers directly for the fields in his own charge too.
            boolean unassigned = !fieldKnown
                    && responsibility == LeaderResponsibility.DIRECT
                    && post.oversees().isEmpty();
            if ((oversees(post) && responsibility != LeaderResponsibility.PRIMARY) || unassigned) {
                add(body, post, LeaderResponsibility.DIRECT, Rule.ONE_POST_TWO_DUTIES);
            }
        }
    }

    private void department(int body, PostChanged post) {
        LeaderResponsibility responsibility = responsibility(post);
        if (responsibility != null && (post.oversees().isEmpty() || oversees(post))) {
            add(body, post, responsibility, Rule.DEPARTMENT_POST);
        }
    }

    private boolean oversees(PostChanged post) {
        return post.oversees().stream().anyMatch(supervising::contains);
    }

    private void add(int body, PostChanged post, LeaderResponsibility responsibility, Rule rule) {
        leaders.add(lines.of(body, post, responsibility, rule));
    }

    private static int rank(Line line) {
        LeaderResponsibility responsibility = line.responsibility();
        boolean department = line.rule() == Rule.DEPARTMENT_POST;
        return (responsibility == null ? 9 : responsibility.ordinal()) + (department ? 10 : 0);
    }

    /** What the document says, else what goes with the post. */
    private static @Nullable LeaderResponsibility responsibility(PostChanged post) {
        LeaderResponsibility stated = post.responsibility();
        if (stated != null) {
            return stated;
        }
        return switch (post.kind()) {
            case "PARTY_SECRETARY", "HEAD_OF_GOVERNMENT", "CHIEF" -> LeaderResponsibility.PRIMARY;
            case "DEPUTY_SAFETY" -> LeaderResponsibility.IMPORTANT;
            case "DEPUTY_OTHER", "DEPUTY", "SECTION_CHIEF" -> LeaderResponsibility.DIRECT;
            default -> null;
        };
    }
}
