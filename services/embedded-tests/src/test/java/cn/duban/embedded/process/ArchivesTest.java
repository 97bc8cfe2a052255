package cn.duban.embedded.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two that start at the same time on a machine that has unpacked nothing yet. */
class ArchivesTest {
    @TempDir
    Path folder;

    private Path archive;
    private Path target;

    @BeforeEach
    void an_archive() throws IOException {
        archive = folder.resolve("server.tar.gz");
        target = folder.resolve("cache/server");
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(archive)))) {
            TarArchiveEntry entry = new TarArchiveEntry("server-1/bin/start");
            entry.setSize(5);
            tar.putArchiveEntry(entry);
            tar.write("start".getBytes());
            tar.closeArchiveEntry();
        }
    }

    @Test
    void who_comes_second_takes_what_the_first_unpacked_and_leaves_nothing_of_its_own() throws IOException {
        Archives.unpackTarGz(archive, target, meanwhile -> Archives.unpackTarGz(archive, target, mine -> {}));

        assertEquals("start", Files.readString(target.resolve("bin/start")));
        try (Stream<Path> kept = Files.list(target.getParent())) {
            assertEquals(List.of(target), kept.toList());
        }
    }

    @Test
    void a_file_in_the_way_is_no_server() {
        Consumer<Path> inTheWay = meanwhile -> {
            try {
                Files.createFile(target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertThrows(ServerProblem.class, () -> Archives.unpackTarGz(archive, target, inTheWay));
    }
}
