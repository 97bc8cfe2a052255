package cn.duban.responsibility;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers who is responsible. Answers are kept per (period without change, division, matter): a second question costs
 * two lookups and, on another day of the same period, one small object. Safe for use by many threads.
 */
public final class Resolver {
    /** Answers for enterprises with traits or designations of their own; beyond that they are worked out again. */
    private static final int MOST_KEPT = 100_000;

    private final ResponsibilityIndex index;
    private final AnswerWriter writer;
    /** By period, division and matter; rows come into being when asked for. Races only work an answer out twice. */
    private final Answer[][][] kept;

    private final Set<String> designatedEnterprises = new HashSet<>();
    private final ConcurrentMap<EnterpriseKey, Answer> keptByEnterprise = new ConcurrentHashMap<>();

    private record EnterpriseKey(
            int period, int division, int matter, @Nullable String designated, List<String> further) {}

    public Resolver(ResponsibilityIndex index) {
        this.index = index;
        this.writer = new AnswerWriter(index);
        this.kept = new Answer[index.turns.length + 1][index.divisions.size()][];
        for (Designation designation : index.designations) {
            String enterprise = designation.data().enterprise();
            if (enterprise != null) {
                designatedEnterprises.add(enterprise);
            }
        }
    }

    /** The snapshot the answers come from. */
    public ResponsibilityIndex index() {
        return index;
    }

    /**
     * Answers the question.
     *
     * @throws UnknownSubjectException if division or matter are not in the snapshot, or no matter follows from the
     *     enterprise's class and traits
     */
    public Answer resolve(Question question) {
        int division = index.divisions.number(question.division());
        if (division < 0) {
            throw new UnknownSubjectException(UnknownSubjectException.Kind.DIVISION, question.division());
        }
        int matter = matter(question);
        long day = question.asOf().toEpochDay();
        EnterpriseFacts enterprise = question.enterprise();
        Answer answer =
                enterprise == null ? ofPlace(division, matter, day) : ofEnterprise(division, matter, day, enterprise);
        return answer.at(question.asOf());
    }

    private int matter(Question question) {
        String code = question.matter();
        EnterpriseFacts enterprise = question.enterprise();
        if (code == null) {
            List<String> matters = enterprise == null ? List.of() : index.mattersOf(enterprise);
            if (matters.isEmpty()) {
                throw new UnknownSubjectException(
                        UnknownSubjectException.Kind.ENTERPRISE_WITHOUT_MATTER,
                        enterprise == null ? "" : enterprise.id());
            }
            code = matters.get(0);
        }
        int matter = index.matters.number(code);
        if (matter < 0) {
            throw new UnknownSubjectException(UnknownSubjectException.Kind.MATTER, code);
        }
        return matter;
    }

    private Answer ofPlace(int division, int matter, long day) {
        Answer[][] rows = kept[index.period(day)];
        Answer[] row = rows[division];
        if (row == null) {
            row = new Answer[index.matters.size()];
            rows[division] = row;
        }
        Answer answer = row[matter];
        if (answer == null) {
            answer = writer.write(division, matter, day, null);
            row[matter] = answer;
        }
        return answer;
    }

    private Answer ofEnterprise(int division, int matter, long day, EnterpriseFacts enterprise) {
        String designated = designatedEnterprises.contains(enterprise.id()) ? enterprise.id() : null;
        List<String> further = further(matter, enterprise);
        if (designated == null && further.isEmpty()) {
            return ofPlace(division, matter, day);
        }
        var key = new EnterpriseKey(index.period(day), division, matter, designated, further);
        Answer answer = keptByEnterprise.get(key);
        if (answer == null) {
            Answer base = designated == null
                    ? ofPlace(division, matter, day)
                    : writer.write(division, matter, day, designated);
            answer = Traits.with(
                    base,
                    further.stream()
                            .map(m -> ofPlace(division, index.matters.number(m), day))
                            .toList());
            if (keptByEnterprise.size() < MOST_KEPT) {
                keptByEnterprise.put(key, answer);
            }
        }
        return answer;
    }

    /**
     * What the enterprise carries on beside the matter asked: what is its own and what its traits bring; where the
     * question is about its class, also the other matters of the class.
     */
    private List<String> further(int matter, EnterpriseFacts enterprise) {
        List<String> ofClass =
                index.mattersOf(new EnterpriseFacts(enterprise.id(), enterprise.gbt4754(), List.of(), List.of()));
        boolean byClass = ofClass.contains(index.matters.get(matter).code());
        return index.mattersOf(enterprise).stream()
                .filter(m ->
                        byClass || !ofClass.contains(m) || enterprise.matters().contains(m))
                .filter(m ->
                        index.matters.number(m) >= 0 && index.matters.distance(matter, index.matters.number(m)) < 0)
                .toList();
    }
}
