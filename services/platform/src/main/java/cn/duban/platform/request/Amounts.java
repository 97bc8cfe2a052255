package cn.duban.platform.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Exact amounts of requests: a number, or the digits as text, which is how answers give them and loses nothing. */
class Amounts extends StdDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1;
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    Amounts() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return parser.getDecimalValue();
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText().trim();
        return DIGITS.matcher(text).matches()
                ? new BigDecimal(text)
                : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "no amount");
    }
}
