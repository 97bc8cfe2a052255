package cn.duban.embedded.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duban.embedded.process.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Words and decisions are found where the pages for developers say: a page that went stale is worse than none. */
class PagesForDevelopersTest {
    private static final Pattern IN_CODE = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*(?:\\.[A-Z]\\w+)?)`");
    private static final Pattern LINKED = Pattern.compile("\\]\\((\\d{4}-[\\w-]+\\.md)\\)");

    private static final Pattern ARROW = Pattern.compile("(?m)^ {2}(\\w+) --> (\\w+)$");

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

    @Test
    void theDrawingOfTheModulesIsThatOfTheBuild() throws Exception {
        Set<String> shipped = Set.of(
                "contracts",
                "platform",
                "responsibility",
                "deadline",
                "casework",
                "registry",
                "hazard",
                "incident",
                "accountability",
                "portal",
                "webui");
        Map<String, Set<String>> built = new TreeMap<>();
        for (String module : shipped) {
            built.put(module, dependencies(module, shipped));
        }
        Map<String, Set<String>> drawn = new TreeMap<>();
        shipped.forEach(module -> drawn.put(module, new TreeSet<>()));
        Matcher arrows = ARROW.matcher(Files.readString(services.resolve("CONTRIBUTING.md")));
        while (arrows.find()) {
            drawn.get(arrows.group(1)).add(arrows.group(2));
        }
        assertEquals(direct(built), drawn);
    }

    /** Without what is reached by another one anyway. */
    private static Map<String, Set<String>> direct(Map<String, Set<String>> built) {
        Map<String, Set<String>> direct = new TreeMap<>();
        built.forEach((module, all) -> {
            Set<String> own = new TreeSet<>(all);
            all.forEach(one -> own.removeAll(reached(one, built)));
            direct.put(module, own);
        });
        return direct;
    }

    private static Set<String> reached(String module, Map<String, Set<String>> built) {
        Set<String> all = new TreeSet<>(built.get(module));
        built.get(module).forEach(one -> all.addAll(reached(one, built)));
        return all;
    }

    private Set<String> dependencies(String module, Set<String> shipped) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(services.resolve(module).resolve("pom.xml").toFile());
        NodeList all = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencies/dependency[not(scope)]/artifactId", pom, XPathConstants.NODESET);
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> all.item(index).getTextContent())
                .filter(shipped::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(services)) {
            return modules.map(module -> module.resolve("src/main/java/cn/duban"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}
