package cn.duban.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page names its own release; were it another one than the services', they would take any field from it. */
class ReleaseTest {
    @Test
    void the_page_is_of_the_release_of_the_services() throws IOException {
        Path module = Path.of("").toAbsolutePath();
        String page = first(module.resolveSibling("webui/package.json"), "\"version\": \"([^\"]+)\"");
        String services =
                first(module.resolveSibling("pom.xml"), "<artifactId>duban</artifactId>\\s*<version>([^<]+)<");

        assertEquals(services.replace("-SNAPSHOT", ""), page);
    }

    private static String first(Path file, String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
        return found.find() ? found.group(1) : "none in " + file;
    }
}
