package cn.duban.embedded.backup;

import cn.duban.embedded.process.ServerProblem;
import cn.duban.embedded.server.KeycloakServer;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The file in which {@code make run}'s Keycloak keeps realm and accounts, copied while it is written to: H2 keeps what an
 * older state needs for 45 s, so a quick copy is such a state. Opened before it counts, and copied anew if it cannot be.
 */
final class KeycloakCopy {
    static final String NAME = "keycloakdb.mv.db";
    private static final Path PLACE = Path.of("data", "h2", NAME);
    private static final int ATTEMPTS = 5;

    private KeycloakCopy() {}

    /** @param keycloak its folder @return whether there was anything to copy */
    static boolean take(Path keycloak, Path target) {
        Path source = keycloak.resolve(PLACE);
        for (int attempt = 1; Files.exists(source); attempt++) {
            copy(source, target);
            if (readable(target)) {
                return true;
            }
            if (attempt == ATTEMPTS) {
                throw new ServerProblem("Keycloak 的数据未能备份 Keycloak's data could not be copied whole: " + source);
            }
        }
        return false;
    }

    static void bringBack(Path backup, Path keycloak) {
        Path copy = backup.resolve(NAME);
        if (Files.exists(copy)) {
            copy(copy, keycloak.resolve(PLACE));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerProblem("cannot copy " + from + ": " + e.getMessage(), e);
        }
    }

    /** Reads the realm from the copy, with the driver that Keycloak brings. */
    private static boolean readable(Path copy) {
        String url = "jdbc:h2:file:" + copy.toString().replaceFirst("\\.mv\\.db$", "")
                + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;NON_KEYWORDS=VALUE";
        Properties who = new Properties();
        who.setProperty("user", "");
        who.setProperty("password", "");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {driver()}, ClassLoader.getPlatformClassLoader());
                Connection h2 = ServiceLoader.load(Driver.class, loader).stream()
                        .filter(found -> found.type().getName().startsWith("org.h2."))
                        .findFirst()
                        .orElseThrow()
                        .get()
                        .connect(url, who);
                ResultSet rows = h2.createStatement().executeQuery("select count(*) from realm")) {
            return rows.next() && rows.getInt(1) > 0;
        } catch (SQLException torn) {
            return false;
        } catch (IOException e) {
            throw new ServerProblem("cannot read Keycloak's driver: " + e.getMessage(), e);
        }
    }

    private static URL driver() throws IOException {
        try (Stream<Path> jars = Files.list(KeycloakServer.distribution().resolve("lib/lib/main"))) {
            return url(jars.filter(jar -> jar.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow(() -> new ServerProblem("Keycloak brings no H2")));
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }
}
