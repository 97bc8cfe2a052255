package cn.duban.deadline.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code HALF_TIME} or one of {@code daysBefore}, {@code hoursBefore}, {@code minutesBefore}. */
final class ReminderParser {
    private static final Map<String, Reminder.Unit> UNITS = Map.of(
            "daysBefore", Reminder.Unit.DAY,
            "hoursBefore", Reminder.Unit.HOUR,
            "minutesBefore", Reminder.Unit.MINUTE);

    private ReminderParser() {}

    static List<Reminder> parse(@Nullable List<JsonNode> reminders) {
        return reminders == null
                ? List.of()
                : reminders.stream().map(ReminderParser::reminder).toList();
    }

    private static Reminder reminder(JsonNode node) {
        if (node.isTextual() && node.asText().equals(Reminder.HALF_TIME.code())) {
            return Reminder.HALF_TIME;
        }
        if (node.isObject() && node.size() == 1) {
            Map.Entry<String, JsonNode> only = node.properties().iterator().next();
            Reminder.Unit unit = UNITS.get(only.getKey());
            if (unit != null && only.getValue().asInt() > 0) {
                return Reminder.before(only.getValue().asInt(), unit);
            }
        }
        throw new IllegalArgumentException("unknown reminder " + node);
    }
}
