package cn.duban.legal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.deadline.yaml.StrictYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Legal bases are data: none is typed in Java, and a document has one name wherever a seed cites it. */
class BasesAreDataTest {
    private static final Path SEEDS = Path.of(System.getProperty("duban.repository.root", "../.."), "seeds");
    private static final Path SERVICES = SEEDS.resolveSibling("services");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    /** Numbers of documents, articles, items of a local document, decrees, and the names of laws. */
    private static final Pattern BASIS = Pattern.compile("〔\\d{4}〕\\d+号|第[一二三四五六七八九十百零]+条|第\\d+条"
            + "|[一二三四五六七八九十]\\([一二三四五六七八九十]+\\)|令第?\\d+号|\\d+号令|中华人民共和国\\p{IsHan}+法|安全生产法");

    private static final Pattern RULE =
            Pattern.compile("LegalBases\\s*\\.\\s*(?:of|at|text)\\(\\s*\"([a-z.-]+)\"|-> \"((?:measure)\\.[a-z.-]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("document: \"?([^,}\"\\n]+)");
    private static final String LOCAL = "本地时限规则";

    @Test
    void no_legal_basis_is_typed_in_java() throws IOException {
        List<String> typed = sources().stream()
                .flatMap(file -> strings(file)
                        .filter(text -> BASIS.matcher(text).find())
                        .map(text -> SERVICES.relativize(file) + ": " + text))
                .toList();

        assertThat(typed)
                .as("a legal basis belongs to seeds/bases.yaml and is asked for by its rule")
                .isEmpty();
    }

    @Test
    void the_check_sees_what_it_must_see() {
        assertThat(List.of("\"第四十一条\"", "\"台政发〔2016〕10号\"", "\"四(二)1(6)\"", "\"（16号令）\"", "\"国务院令第493号\""))
                .allMatch(text -> BASIS.matcher(text).find());
        assertThat(List.of("\"依法\"", "\"第2页\"", "\"按规定提请\""))
                .noneMatch(text -> BASIS.matcher(text).find());
    }

    @Test
    void every_rule_of_the_catalogue_is_asked_for_and_every_one_asked_for_is_there() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            RULE.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .forEach(asked::add);
        }
        Set<String> catalogue = StrictYaml.readList(SEEDS.resolve("bases.yaml"), LegalBases.Row.class).stream()
                .map(LegalBases.Row::rule)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(catalogue);
    }

    @Test
    void a_document_has_one_name_in_all_seeds() throws IOException {
        List<LegalBases.Document> documents =
                StrictYaml.readList(SEEDS.resolve("documents.yaml"), LegalBases.Document.class);
        Set<String> known =
                documents.stream().flatMap(d -> Stream.of(d.id(), d.number())).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        for (String folder : List.of("clocks", "plates", "relay", "recurring-duties", "handovers")) {
            for (Path file : StrictYaml.files(SEEDS.resolve(folder))) {
                DOCUMENT.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).strip())
                        .filter(name -> !known.contains(name) && !name.startsWith(LOCAL))
                        .forEach(name -> unknown.add(file.getFileName() + ": " + name));
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static Stream<String> strings(Path file) {
        try {
            return STRING
                    .matcher(withoutComments(Files.readString(file)))
                    .results()
                    .map(MatchResult::group)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String withoutComments(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            return files.filter(
                            f -> f.toString().endsWith(".java") && f.toString().contains("/src/main/java/"))
                    .filter(f -> !f.toString().contains("/bench/"))
                    .sorted()
                    .toList();
        }
    }
}
