package cn.duban.contracts.incident;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The bodies beside the relay chain were told (通报).
 *
 * @param by sign-in name of who did it, {@code system} for a process
 * @param organisations the bodies behind the recipients, as far as the platform knows them
 */
@EventOf(Topics.INCIDENT)
public record IncidentNoticeSent(
        IncidentSnapshot incident,
        String by,
        OffsetDateTime at,
        RelayLevel level,
        List<NoticeRecipient> recipients,
        List<String> organisations)
        implements IncidentEvent {}
