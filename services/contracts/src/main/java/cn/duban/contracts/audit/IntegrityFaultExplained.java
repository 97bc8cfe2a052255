package cn.duban.contracts.audit;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Somebody with the right to do so said what was behind a record that is not what was sealed. The services go on from there:
 * the same places are not told again, whatever comes behind them is.
 *
 * @param subject as in {@link IntegrityFaultFound}
 * @param places all that was found until then
 * @param cause TAMPERING, RESTORE or TECHNICAL
 * @param by sign-in name
 */
@EventOf(value = Topics.Shared.AUDIT, perService = true)
public record IntegrityFaultExplained(
        String id,
        String about,
        IntegrityKind kind,
        String subject,
        List<IntegrityPlace> places,
        String cause,
        String reason,
        String by,
        OffsetDateTime at) {}
