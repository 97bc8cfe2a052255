package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/**
 * A body beside the relay chain took the notice.
 *
 * @param by sign-in name of who did it, {@code system} for a process
 */
@EventOf(Topics.INCIDENT)
public record IncidentNoticeReceived(
        IncidentSnapshot incident, String by, OffsetDateTime at, RelayLevel level, NoticeRecipient recipient)
        implements IncidentEvent {}
