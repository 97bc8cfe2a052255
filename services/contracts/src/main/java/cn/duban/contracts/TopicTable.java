package cn.duban.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The topics with their one writer and their readers, as {@code topics.txt} says. Brokers get their rights from it. */
public final class TopicTable {
    private static final String FILE = "/topics.txt";
    private static final int READERS_FROM = 3;

    private TopicTable() {}

    /** What a topic keeps. */
    public enum Kept {
        /** The newest message of each key. */
        LATEST,
        /** Everything. */
        ALL
    }

    /**
     * One line of the table.
     *
     * @param writer the service that writes it; services are named as everywhere, for example {@code hazard}
     * @param readers the services that read it
     */
    public record Topic(String name, String writer, Kept kept, List<String> readers) {
        public Topic {
            readers = List.copyOf(readers);
        }

        /** Where its readers put what they could not handle. */
        public String deadLetters() {
            return name + Topics.DEAD_LETTER_SUFFIX;
        }
    }

    /** All lines. @throws IllegalStateException when a line does not name topic, writer, what is kept and a reader */
    public static List<Topic> all() {
        try (InputStream file = TopicTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(TopicTable::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Topic read(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+"));
        if (words.size() <= READERS_FROM) {
            throw new IllegalStateException(FILE + ": " + line);
        }
        Kept kept = Kept.valueOf(words.get(2).toUpperCase(Locale.ROOT));
        return new Topic(words.get(0), words.get(1), kept, words.subList(READERS_FROM, words.size()));
    }
}
