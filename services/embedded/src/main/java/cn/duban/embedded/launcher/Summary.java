package cn.duban.embedded.launcher;

import cn.duban.embedded.server.KeycloakServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a person needs once everything runs: addresses, and in a demonstration the accounts. */
final class Summary {
    private static final int GAP = 2;
    private final Settings settings;
    private final Path root;

    Summary(Settings settings, Path root) {
        this.settings = settings;
        this.root = root;
    }

    String text(Plan plan, List<ServiceDefinition> services) {
        String accounts = settings.demo() ? accounts() : "没有演示账号 no demo accounts (DUBAN_DEMO=false)\n";
        return "\n" + addresses(plan, services) + "\n" + accounts
                + "\n停止 stop: Ctrl-C   ·   日志 logs: " + settings.data().resolve("logs")
                + "\n演示 demo: make demo   ·   清除数据 clear data: make reset\n";
    }

    private String addresses(Plan plan, List<ServiceDefinition> services) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("组成 part", "地址 address"));
        services.stream()
                .sorted((a, b) ->
                        Boolean.compare(!a.name().equals("portal"), !b.name().equals("portal")))
                .forEach(service -> rows.add(List.of(service.title(), settings.urlOf(service))));
        KeycloakServer keycloak = plan.keycloak();
        rows.add(List.of(
                "登录 Keycloak",
                "http://localhost:" + keycloak.port() + "  (admin: "
                        + settings.data().resolve("keycloak/secrets/admin") + ")"));
        rows.add(List.of("数据库 PostgreSQL", "localhost:" + plan.postgres().port()));
        rows.add(List.of(
                "消息 Kafka",
                plan.kafka().bootstrapServers() + "  (SCRAM: " + settings.data().resolve("secrets/kafka-*") + ")"));
        return table(rows);
    }

    private String accounts() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("账号 user", "身份 who", "角色 role"));
        File file = root.resolve("deploy/keycloak/demo-users.json").toFile();
        try {
            for (JsonNode user : new ObjectMapper().readTree(file).path("users")) {
                rows.add(List.of(
                        user.path("username").asText(),
                        user.path("firstName").asText(),
                        user.at("/realmRoles/0").asText()));
            }
        } catch (IOException e) {
            return "cannot read " + file + "\n";
        }
        return table(rows) + "口令 password: " + settings.demoPassword() + "\n";
    }

    private static String table(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        int columns = rows.get(0).size();
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                int at = column;
                int widest = rows.stream()
                        .mapToInt(each -> width(each.get(at)))
                        .max()
                        .orElse(0);
                String cell = row.get(column);
                text.append("  ").append(cell);
                text.append(column + 1 < columns ? " ".repeat(widest - width(cell) + GAP) : "\n");
            }
        }
        return text.toString();
    }

    /** Columns on a terminal: Chinese characters take two. */
    private static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || (c >= 0xFF00 && c < 0xFF60) || (c >= 0x3000 && c < 0x3040)
                        ? 2
                        : 1)
                .sum();
    }
}
