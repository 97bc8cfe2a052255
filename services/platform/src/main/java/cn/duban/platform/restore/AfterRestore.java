package cn.duban.platform.restore;

import java.time.LocalDate;

/** Something that has to be put right when the database stands at an earlier moment than the world outside. */
public interface AfterRestore {
    /**
     * Runs once per restore, before the first request and in one transaction with all others.
     *
     * @param today what was given out up to this day may be known outside
     */
    void settle(LocalDate today);
}
