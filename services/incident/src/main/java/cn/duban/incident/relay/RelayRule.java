package cn.duban.incident.relay;

import cn.duban.contracts.incident.RelayLevel;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code seeds/relay/rules.yaml}.
 *
 * @param subject UNGRADED, NEAR_MISS or a grade
 * @param relay highest level the report must reach
 * @param inquiry level of the government that inquires
 * @param direct who tells a level further up at once, past the chain
 * @param plate level of the safety committee that may put the inquiry under listed supervision
 */
public record RelayRule(
        @JsonProperty("case") String subject,
        String name,
        Entry relay,
        Entry inquiry,
        @Nullable Entry plate,
        @Nullable List<Direct> direct) {
    /** A level with its clause. */
    public record Entry(RelayLevel level, String document, String clause, boolean verified) {}

    /** A report past the chain with its clause. @param by levels that make it; left out for the enterprise */
    public record Direct(
            @Nullable List<RelayLevel> by, RelayLevel to, String document, String clause, boolean verified) {}
}
