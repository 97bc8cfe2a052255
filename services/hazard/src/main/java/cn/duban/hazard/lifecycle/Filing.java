package cn.duban.hazard.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is filed. */
public record Filing(
        Finding finding,
        Matter matter,
        @Nullable Enterprise enterprise,
        Place place,
        Suggestion suggestion,
        List<String> evidenceIds) {}
