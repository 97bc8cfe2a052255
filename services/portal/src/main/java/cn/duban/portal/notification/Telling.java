package cn.duban.portal.notification;

import cn.duban.contracts.Basis;
import cn.duban.portal.notification.Notices.Addressee;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One sentence and those it goes to. */
record Telling(String text, @Nullable Basis basis, Set<Addressee> to) {
    static Telling to(Collection<Addressee> addressees, String text) {
        return new Telling(text, null, new LinkedHashSet<>(addressees));
    }

    Telling because(Basis rule) {
        return new Telling(text, rule, to);
    }
}
