package cn.duban.accountability.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who held a post when it happened (时任). */
public record Holder(
        String username,
        String name,
        LocalDate from,
        @Nullable LocalDate to) {}
