package cn.duban.registry.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.duban.platform.directory.Directory;
import cn.duban.platform.sql.Sql;
import cn.duban.registry.RegistryTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeedLoaderTest extends RegistryTest {
    @Inject
    SeedLoader loader;

    @Inject
    Directory directory;

    @Inject
    Sql sql;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        // JUnit's @TempDir does not reach the instance Quarkus makes of the test.
        folder = Files.createTempDirectory("duban-seeds");
    }

    @AfterEach
    void dropFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        }
    }

    @Test
    void what_has_not_changed_makes_no_event_and_what_has_makes_one() throws IOException {
        copy(SeedFiles.root(), folder);
        assertThat(loader.load(folder)).isZero();

        Path file = folder.resolve("handovers/extra.yaml");
        Files.writeString(file, """
                - id: extra
                  from: tez-lvfuju
                  to: tez-jiaoyuju
                  matters: [sector.tourism]
                  validFrom: 2026-01-01
                  document: tzf-2016-10
                  clause: 四(二)46(3)
                  summary: 测试
                  verified: false
                """.replace("tez-lvfuju", anotherBody()));
        assertThat(loader.load(folder)).isEqualTo(1);
        assertThat(versions()).containsExactly(1L);

        Files.delete(file);
        assertThat(loader.load(folder)).isEqualTo(1);
        assertThat(versions()).containsExactly(2L);
        assertThat(directory.duties()).noneMatch(d -> d.id().equals("handover.extra"));
    }

    @Test
    void seeds_with_a_fault_change_nothing() throws IOException {
        copy(SeedFiles.root(), folder);
        Files.writeString(
                folder.resolve("matters/extra.yaml"), "- {code: a.b, name: 某事, kind: PLACE, parent: no.parent}\n");

        assertThatThrownBy(() -> loader.load(folder)).hasMessageContaining("no.parent");

        assertThat(directory.matter("a.b")).isEmpty();
    }

    private String anotherBody() {
        return directory.organisations().stream()
                .filter(o -> "区司法局".equals(o.shortName()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Long> versions() {
        return sql.query("select version from directory_entry where id = 'handover.extra'", r -> r.getLong(1));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
