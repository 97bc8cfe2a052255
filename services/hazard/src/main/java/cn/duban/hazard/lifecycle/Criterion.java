package cn.duban.hazard.lifecycle;

/**
 * A criterion for a major hazard, as of the version that was applied, so that the determination can be replayed.
 *
 * @param standard number of the standard
 * @param version year or issue of the standard
 * @param verified whether the criterion was checked against the text of the standard
 */
public record Criterion(
        String criterionId, String standard, String version, String clause, String text, boolean verified) {}
