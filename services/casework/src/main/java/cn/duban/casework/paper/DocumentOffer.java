package cn.duban.casework.paper;

import cn.duban.platform.problem.ConflictProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paper that can be had, or why it cannot.
 *
 * @param kind name of the {@link PaperKind}
 * @param why null when it is available
 */
public record DocumentOffer(
        String kind,
        String title,
        boolean available,
        @Nullable String why) {
    /** @param lacking why there is no such paper yet; empty when there is */
    public static DocumentOffer of(PaperKind kind, Optional<String> lacking) {
        return new DocumentOffer(kind.name(), kind.title(), lacking.isEmpty(), lacking.orElse(null));
    }

    /** For whoever asks for it all the same. */
    public static ConflictProblem unavailable(String why) {
        return new ConflictProblem("document-not-available", "文书尚不能生成", why);
    }
}
