package cn.duban.accountability.cases;

import cn.duban.casework.actor.Actor;
import cn.duban.contracts.accountability.SubjectKind;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a case is about, as of when it happened.
 *
 * @param organisation body that answers for the subject: itself, or the body of the post
 * @param holder who held the post then, for a post only
 * @param enterprise whether the body is an enterprise or an institution that works for one; null in cases of before
 */
public record Subject(
        SubjectKind kind,
        String id,
        String name,
        String organisation,
        String organisationName,
        @Nullable Holder holder,
        @Nullable Boolean enterprise) {

    /** Whether it is an enterprise, or a post of one. */
    public boolean ofEnterprise() {
        return kind == SubjectKind.ENTERPRISE || Boolean.TRUE.equals(enterprise);
    }

    /** Stable name of the subject within its case, and for gathering; a post with its holder, who may not be blamed for another's time. */
    @JsonProperty
    public String key() {
        return kind + ":" + id + (holder == null ? "" : ":" + holder.username());
    }

    /** Whether the person answers for the subject: the holder in person for a post, else somebody in charge of the body. */
    public boolean answeredBy(Actor actor, Set<String> roles) {
        if (holder != null) {
            return holder.username().equals(actor.username());
        }
        return actor.hasAny(roles) && actor.actsFor(organisation);
    }
}
