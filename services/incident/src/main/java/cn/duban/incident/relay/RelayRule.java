package cn.duban.incident.relay;

import cn.duban.contracts.incident.RelayLevel;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code seeds/relay/rules.yaml}.
 *
 * @param subject UNGRADED, NEAR_MISS or a grade
 * @param relay highest level the report must reach
 * @param inquiry level of the government that inquires
 * @param plate level of the safety committee that may put the inquiry under listed supervision
 */
public record RelayRule(
        @JsonProperty("case") String subject,
        String name,
        Entry relay,
        Entry inquiry,
        @Nullable Entry plate) {
    /** A level with its clause. */
    public record Entry(RelayLevel level, String document, String clause, boolean verified) {}
}
