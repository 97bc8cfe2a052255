package cn.duban.casework.cases;

/**
 * What clocks, tasks and alerts say of a case.
 *
 * @param type kind of aggregate in events, clocks and audit, for example {@code hazard}
 * @param number number people quote
 * @param divisionPath codes from the province down, each followed by a slash
 */
public record CaseFacts(
        String type, String id, String number, String title, String divisionPath, String divisionName) {}
