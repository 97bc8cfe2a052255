package cn.duban.accountability.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a dossier goes on paper: the first and the last five hundred records, and of each party's acts as many as there is
 * room for. All of it is in the dossier itself, whose fingerprint is on the paper; ten thousand lines would be six hundred
 * sheets and more memory than the service has.
 */
final class Printed {
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_ACTS = 1_000;

    private Printed() {}

    /** The same dossier where it is short enough. */
    static Dossier of(Dossier all) {
        int acts = all.parties().stream().mapToInt(party -> party.acts().size()).sum();
        if (all.timeline().size() <= MOST_ENTRIES && acts <= MOST_ACTS) {
            return all;
        }
        int share = Math.max(2, MOST_ACTS / Math.max(1, all.parties().size()));
        return new Dossier(
                all.caseId(),
                all.caseNumber(),
                all.caseTitle(),
                all.asOf(),
                all.compiledAt(),
                all.compiledBy(),
                all.journalUpTo(),
                all.auditUpTo(),
                all.subjects(),
                all.parties().stream()
                        .map(party -> with(party, ends(party.acts(), share)))
                        .toList(),
                ends(all.timeline(), MOST_ENTRIES));
    }

    private static <T> List<T> ends(List<T> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<T> ends = new ArrayList<>(all.subList(0, most / 2));
        ends.addAll(all.subList(all.size() - most / 2, all.size()));
        return ends;
    }

    private static Dossier.Party with(Dossier.Party party, List<Dossier.Entry> acts) {
        return new Dossier.Party(
                party.organisationId(),
                party.organisationName(),
                party.postId(),
                party.postName(),
                party.holders(),
                party.duties(),
                party.recurring(),
                party.clocks(),
                acts,
                party.inTime(),
                party.late(),
                party.missed());
    }
}
