package cn.duban.casework.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids of files in a request. */
public final class EvidenceIds {
    private EvidenceIds() {}

    /** None where none were sent. */
    public static List<String> of(@Nullable List<String> ids) {
        return ids == null ? List.of() : List.copyOf(ids);
    }
}
