package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import org.jspecify.annotations.Nullable;

/** A body told beside the chain (493号令 art. 10). */
public record Notice(
        String id,
        RelayLevel level,
        NoticeRecipient recipient,
        Body body,
        @Nullable Signature sent,
        @Nullable Signature received) {

    public boolean open() {
        return sent == null;
    }

    Notice sent(Signature by) {
        return new Notice(id, level, recipient, body, by, received);
    }

    Notice received(Signature by) {
        return new Notice(id, level, recipient, body, sent, by);
    }
}
