package cn.duban.accountability.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier has to know of its case.
 *
 * @param happenedAt moment of the earliest fact, for holders and duties as of then
 * @param sources ids of the hazards, incidents and duties its facts are recorded with
 */
public record DossierCase(
        String id, String number, String title, OffsetDateTime happenedAt, List<Party> parties, Set<String> sources) {
    public DossierCase {
        parties = List.copyOf(parties);
        sources = Set.copyOf(sources);
    }

    /** A subject of the case: a body, or a post in it. */
    public record Party(String organisation, @Nullable String post) {}
}
