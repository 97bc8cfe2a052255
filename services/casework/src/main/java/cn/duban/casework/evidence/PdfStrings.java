package cn.duban.casework.evidence;

/** Strings of a PDF spelt out (ISO 32000-1, 7.3.4), each byte a character. */
final class PdfStrings {
    private static final String ESCAPED = "nrtbf";
    private static final String MEANT = "\n\r\t\b\f";
    private static final int OCTALS = 3;

    private PdfStrings() {}

    /** One in parentheses, these left out. */
    static String literal(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        while (at < to) {
            char c = (char) (bytes[at] & 0xFF);
            at++;
            if (c != '\\' || at >= to) {
                text.append(c);
                continue;
            }
            int digits = 0;
            int code = 0;
            while (digits < OCTALS && at < to && bytes[at] >= '0' && bytes[at] <= '7') {
                code = code * 8 + bytes[at] - '0';
                digits++;
                at++;
            }
            if (digits > 0) {
                text.append((char) (code & 0xFF));
                continue;
            }
            char next = (char) (bytes[at] & 0xFF);
            at++;
            if (next == '\r' && at < to && bytes[at] == '\n') {
                at++;
            } else if (next != '\n' && next != '\r') {
                int escape = ESCAPED.indexOf(next);
                text.append(escape < 0 ? next : MEANT.charAt(escape));
            }
        }
        return text.toString();
    }

    /** One in hexadecimal, its angles left out. */
    static String hex(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder();
        int high = -1;
        for (int at = from; at < to; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit >= 0 && high >= 0) {
                text.append((char) (high * 16 + digit));
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        return (high < 0 ? text : text.append((char) (high * 16))).toString();
    }
}
