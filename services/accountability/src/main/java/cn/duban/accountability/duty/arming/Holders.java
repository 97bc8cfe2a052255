package cn.duban.accountability.duty.arming;

import cn.duban.accountability.duty.Holder;
import cn.duban.contracts.registry.PostChanged;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** People on posts. */
final class Holders {
    private Holders() {}

    /** Those on the post on a day, longest on it first. */
    static List<PostChanged.Holder> on(PostChanged post, LocalDate day) {
        return post.holders().stream()
                .filter(one -> !day.isBefore(one.from()) && (one.to() == null || day.isBefore(one.to())))
                .sorted(Comparator.comparing(PostChanged.Holder::from).thenComparing(PostChanged.Holder::username))
                .toList();
    }

    static Holder of(PostChanged.Holder holder) {
        return new Holder(holder.username(), holder.displayName());
    }
}
