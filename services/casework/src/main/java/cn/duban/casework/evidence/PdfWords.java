package cn.duban.casework.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The words of a PDF one after another, with names spelt out and strings left out. */
final class PdfWords {
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 4096;
    private static final int MOST_DIGITS = 7;

    private final byte[] bytes;
    private int at;
    private int string;

    PdfWords(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Where the word given last ends. */
    int at() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** The next word; a name begins with a slash, a string is {@code ()}, the end is empty. */
    String next() throws IOException {
        skipBlanks();
        if (at >= bytes.length) {
            return "";
        }
        int c = bytes[at];
        return switch (c) {
            case '/' -> name();
            case '(' -> string();
            case '<' -> opening();
            case '>' -> closing();
            case ')', '[', ']', '{', '}' -> sign();
            default -> word();
        };
    }

    /** The text of the string given last, each byte a character. */
    String text() {
        return bytes[string] == '('
                ? PdfStrings.literal(bytes, string + 1, at - 1)
                : PdfStrings.hex(bytes, string + 1, at - 1);
    }

    /** A number of an object or of a byte; less than zero when it is none, or larger than any may be. */
    static int number(String word) {
        int number = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!digit(word.charAt(i))) {
                return -1;
            }
            number = number * 10 + word.charAt(i) - '0';
        }
        return word.isEmpty() || word.length() > MOST_DIGITS ? -1 : number;
    }

    private void skipBlanks() {
        while (at < bytes.length && (blank(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder("/");
        at++;
        while (at < bytes.length && regular(bytes[at])) {
            if (name.length() > LONGEST) {
                throw new IOException("A name without an end");
            }
            int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
            int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
            if (bytes[at] == '#' && high >= 0 && low >= 0) {
                name.append((char) (high * 16 + low));
                at += 3;
            } else {
                name.append((char) (bytes[at] & 0xFF));
                at++;
            }
        }
        return name.toString();
    }

    private String string() throws IOException {
        int open = 0;
        string = at;
        do {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> open++;
                case ')' -> open--;
                default -> {
                    // Text of the string.
                }
            }
            at++;
        } while (open > 0 && at < bytes.length);
        if (open > 0) {
            throw new IOException("A string without an end");
        }
        return "()";
    }

    private String opening() throws IOException {
        at++;
        if (at < bytes.length && bytes[at] == '<') {
            at++;
            return "<<";
        }
        string = at - 1;
        while (at < bytes.length && bytes[at] != '>') {
            at++;
        }
        if (at >= bytes.length) {
            throw new IOException("A string without an end");
        }
        at++;
        return "()";
    }

    private String closing() {
        at++;
        if (at < bytes.length && bytes[at] == '>') {
            at++;
            return ">>";
        }
        return ">";
    }

    private String sign() {
        at++;
        return String.valueOf((char) bytes[at - 1]);
    }

    private String word() throws IOException {
        int from = at;
        boolean number = digit(bytes[at]);
        while (at < bytes.length && regular(bytes[at])) {
            // "0obj" and "0R" are two words to readers.
            if (number && (bytes[at] == 'o' || bytes[at] == 'R')) {
                break;
            }
            if (at - from > LONGEST) {
                throw new IOException("A word without an end");
            }
            at++;
        }
        return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    }

    /** Where a stream begins: after the line that says so. */
    int afterLine() {
        int position = at;
        if (position < bytes.length && bytes[position] == '\r') {
            position++;
        }
        return position < bytes.length && bytes[position] == '\n' ? position + 1 : position;
    }

    /** Where it ends: where its length says, if the word stands there, else at the first such word. */
    int endOfStream(int from, @Nullable String length) throws IOException {
        if (length != null && length.matches("\\d{1,8}")) {
            int end = from + Integer.parseInt(length);
            int word = end;
            while (word < bytes.length && word - end < 3 && blank(bytes[word])) {
                word++;
            }
            if (endsAt(word)) {
                return end;
            }
        }
        for (int i = from; i < bytes.length; i++) {
            if (endsAt(i)) {
                return i;
            }
        }
        throw new IOException("A stream without an end");
    }

    private boolean endsAt(int position) {
        if (position + END.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < END.length; i++) {
            if (bytes[position + i] != END[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean digit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    static boolean regular(int c) {
        return !blank(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
}
