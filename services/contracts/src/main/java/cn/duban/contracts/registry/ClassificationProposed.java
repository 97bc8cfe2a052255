package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** An enterprise proposed another classification of itself; a supervisor confirms or refuses it. */
@EventOf(Topics.CLASSIFICATION)
public record ClassificationProposed(ClassificationSnapshot classification, String reason, String by, OffsetDateTime at)
        implements ClassificationEvent {}
