package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import org.jspecify.annotations.Nullable;

/** A technical appraisal (技术鉴定); the time it takes does not count (493号令 art. 27). */
public record Appraisal(
        String id,
        String subject,
        String institution,
        Signature started,
        @Nullable Signature ended,
        @Nullable String result) {

    boolean open() {
        return ended == null;
    }

    Appraisal ended(String found, Signature by) {
        return new Appraisal(id, subject, institution, started, by, found);
    }
}
