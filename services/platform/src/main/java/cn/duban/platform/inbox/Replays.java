package cn.duban.platform.inbox;

import cn.duban.platform.audit.Audit;
import cn.duban.platform.event.EventJson;
import cn.duban.platform.inbox.DeadLetters.DeadLetter;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.RuleProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives a dead letter to its consumer once more, here and not through the topic: the other consumers have had it, and
 * an old state sent anew would stand in a compacted topic as the latest.
 */
@ApplicationScoped
public class Replays {
    private static final Logger LOG = Logger.getLogger(Replays.class);

    private final DeadLetters letters;
    private final Inbox inbox;
    private final Audit audit;
    private final Instance<EventHandler> handlers;

    Replays(DeadLetters letters, Inbox inbox, Audit audit, @Any Instance<EventHandler> handlers) {
        this.letters = letters;
        this.inbox = inbox;
        this.audit = audit;
        this.handlers = handlers;
    }

    /**
     * Replays one letter.
     *
     * @throws ConflictProblem when it was replayed before
     * @throws RuleProblem when the consumer is gone or still cannot handle it
     */
    @Transactional
    public void replay(UUID id) {
        DeadLetter letter = letters.get(id);
        if (letter.replayedAt() != null) {
            throw new ConflictProblem("dead-letter-replayed", "已重放", "这条死信已经重放成功，不能再次重放。");
        }
        EventHandler handler = handlerOf(letter);
        try {
            IncomingEvent event = eventOf(letter);
            inbox.once(handler.consumer(), event, () -> handler.handle(event));
        } catch (RuntimeException e) {
            LOG.errorf(e, "Dead letter %s cannot be handled even now", id);
            throw new RuleProblem("dead-letter-unhandled", "重放未成功", "消费者仍不能处理这条消息，详情见日志（编号 " + id + "）。");
        }
        letters.replayed(id);
        audit.record(
                DeadLetterKind.KIND, id.toString(), "DeadLetterReplayed", 0, Map.of("consumer", letter.consumer()));
    }

    private EventHandler handlerOf(DeadLetter letter) {
        return handlers.stream()
                .filter(h -> h.consumer().equals(letter.consumer()))
                .findFirst()
                .orElseThrow(() ->
                        new RuleProblem("dead-letter-orphaned", "没有消费者", "本服务已没有名为 " + letter.consumer() + " 的消费者。"));
    }

    private static IncomingEvent eventOf(DeadLetter letter) {
        Map<?, ?> headers = EventJson.read(letter.headers(), Map.class);
        return IncomingEvent.of(letter.topic(), letter.key(), letter.data(), name -> {
            Object value = headers.get(name);
            return value == null ? null : value.toString();
        });
    }
}
