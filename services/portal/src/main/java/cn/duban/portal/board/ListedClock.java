package cn.duban.portal.board;

import cn.duban.contracts.Basis;
import org.jspecify.annotations.Nullable;

/** An open clock with what a list shows of it. */
record ListedClock(
        OpenClock clock,
        String subjectId,
        String subjectNumber,
        String subjectTitle,
        @Nullable String subjectState,
        @Nullable String subjectEnterprise,
        String name,
        Basis basis,
        boolean verified) {}
