package cn.duban.contracts.hazard;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * The notice of listed supervision was issued (督办通知书).
 *
 * @param by sign-in name of who did it, {@code system} for a rule
 * @param noticeNumber official number of the notice
 * @param planBy last moment for filing the plan
 * @param rectifyBy last moment of the rectification
 */
@EventOf(Topics.PLATE)
public record PlateIssued(
        PlateSnapshot plate,
        String by,
        OffsetDateTime at,
        String noticeNumber,
        PlateLevel level,
        OffsetDateTime planBy,
        OffsetDateTime rectifyBy)
        implements PlateEvent {}
