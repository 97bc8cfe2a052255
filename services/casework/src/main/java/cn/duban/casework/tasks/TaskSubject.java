package cn.duban.casework.tasks;

/**
 * What a task is about, as the inbox shows it.
 *
 * @param type as events and clocks name it
 */
public record TaskSubject(
        String type, String id, String number, String title, String divisionPath, String divisionName) {}
