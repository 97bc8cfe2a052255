package cn.duban.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Dates of requests: {@code 2026-05-06}, never a list of numbers, in a year people live in. */
class Dates extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    Dates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText().trim();
        try {
            LocalDate date = LocalDate.parse(text);
            return livable(date.getYear()) ? date : weird(context, text);
        } catch (DateTimeParseException e) {
            return weird(context, text);
        }
    }

    /** Beyond, sums of dates overflow in one place or another. */
    static boolean livable(int year) {
        return year >= FIRST && year <= LAST;
    }

    private static LocalDate weird(DeserializationContext context, String text) throws IOException {
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no date");
    }
}
