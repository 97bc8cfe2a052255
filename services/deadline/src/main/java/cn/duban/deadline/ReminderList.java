package cn.duban.deadline;

import cn.duban.deadline.due.Reminders.Scheduled;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** Reminders still to be sent, in one column: {@code HALF_TIME@2026-11-29T20:59:59Z ONE_DAY_BEFORE@...}. */
@Immutable
@Converter
class ReminderList implements AttributeConverter<List<Scheduled>, String> {

    @Override
    public String convertToDatabaseColumn(List<Scheduled> reminders) {
        return reminders.stream()
                .map(reminder -> reminder.code() + "@" + reminder.at())
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<Scheduled> convertToEntityAttribute(String column) {
        return column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(" ", -1)).map(ReminderList::read).toList();
    }

    private static Scheduled read(String text) {
        int at = text.indexOf('@');
        return new Scheduled(text.substring(0, at), Instant.parse(text.substring(at + 1)));
    }
}
