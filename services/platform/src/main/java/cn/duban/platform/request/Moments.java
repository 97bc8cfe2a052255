package cn.duban.platform.request;

import cn.duban.platform.time.DubanClock;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Moments of requests: ISO 8601 text with offset, never a number of seconds or milliseconds, in a year people live in;
 * of a second what the platform keeps.
 */
class Moments extends StdDeserializer<OffsetDateTime> {
    private static final long serialVersionUID = 1;
    private static final int YEAR = 4;
    private static final Pattern SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S{1,40}");

    Moments() {
        super(OffsetDateTime.class);
    }

    @Override
    public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (OffsetDateTime) context.handleUnexpectedToken(OffsetDateTime.class, parser);
        }
        String text = parser.getText().trim();
        if (!SHAPE.matcher(text).matches()) {
            return (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, text, "no moment");
        }
        OffsetDateTime moment = InstantDeserializer.OFFSET_DATE_TIME.deserialize(parser, context);
        // The year as it was written: the first hours of 1900 in Beijing are of 1899 elsewhere.
        return Dates.livable(Integer.parseInt(text.substring(0, YEAR)))
                ? DubanClock.kept(moment)
                : (OffsetDateTime) context.handleWeirdStringValue(OffsetDateTime.class, text, "year");
    }
}
