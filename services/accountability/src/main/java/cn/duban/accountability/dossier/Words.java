package cn.duban.accountability.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What events and acts are called; the file is {@code dossier/words.properties}. */
final class Words {
    private static final Properties WORDS = load();

    private Words() {}

    /** The Chinese word, or the name itself where there is none. */
    static String of(String type) {
        return WORDS.getProperty(type, type);
    }

    static boolean knows(String type) {
        return WORDS.containsKey(type);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getClassLoader().getResourceAsStream("dossier/words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
