package cn.duban.embedded.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words and decisions are found where the pages for developers say: a page that went stale is worse than none. */
class PagesForDevelopersTest {
    private static final Pattern IN_CODE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*(?:\\.[A-Z]\\w+)?)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\((\\d{4}-[\\w-]+\\.md)\\)");

    private final Path services = Repository.root().resolve("services");

    @Test
    void everyWordOfTheGlossaryStandsInTheCode() throws IOException {
        List<Path> sources = sources();
        Set<String> missing = new TreeSet<>();
        Matcher words = IN_CODE.matcher(Files.readString(services.resolve("GLOSSARY.md")));
        int found = 0;
        while (words.find()) {
            String path = words.group(1).replace('.', '/');
            if (path.contains("/")) {
                found++;
                if (sources.stream()
                        .noneMatch(source ->
                                Files.exists(source.resolve(path)) || Files.exists(source.resolve(path + ".java")))) {
                    missing.add(words.group(1));
                }
            }
        }
        assertTrue(found > 40, "words looked for: " + found);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyDecisionStandsInTheIndexAndNoOther() throws IOException {
        Path adr = services.resolve("adr");
        Set<String> linked = new TreeSet<>();
        Matcher links = LINKED.matcher(Files.readString(adr.resolve("README.md")));
        while (links.find()) {
            linked.add(links.group(1));
        }
        try (Stream<Path> files = Files.list(adr)) {
            Set<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(written, linked);
        }
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(services)) {
            return modules.map(module -> module.resolve("src/main/java/cn/duban"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
