package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.time.OffsetDateTime;

/** A supervisor confirmed or refused the proposal; confirmed it holds from its day on. */
@EventOf(Topics.CLASSIFICATION)
public record ClassificationDecided(
        ClassificationSnapshot classification, boolean confirmed, String reason, String by, OffsetDateTime at)
        implements ClassificationEvent {}
