package cn.duban.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Brings foreign text into a shape that database and broker take, so that nothing is too strange to be set aside. */
final class Storable {
    /** Stands where the text had U+0000, which PostgreSQL cannot hold. */
    private static final char NUL_SHOWN = '\u2400';

    private Storable() {}

    static @Nullable String text(@Nullable String foreign) {
        return foreign == null ? null : foreign.replace('\0', NUL_SHOWN);
    }

    /** The beginning of a text; longer than so many characters it says how long the whole is and its SHA-256. */
    static String bounded(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, end(text, longest)) + "… " + measure(text);
    }

    static String measure(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return bytes.length + " bytes, SHA-256 " + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }

    /** Not within a pair of surrogates. */
    static int end(String text, int longest) {
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
