package cn.duban.portal.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Stands for a service behind the portal: answers with what it was asked. The other service is not there at all. */
public final class EchoService implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", EchoService::echo);
            server.start();
            int dead = server.getAddress().getPort() == 1 ? 2 : 1;
            String echo = "http://localhost:" + server.getAddress().getPort();
            return Map.of(
                    "duban.portal.services.registry", echo,
                    "duban.portal.services.accountability", echo,
                    "duban.portal.services.hazard", "http://localhost:" + dead);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = (exchange.getRequestMethod() + " " + exchange.getRequestURI()
                        + "\nauthorization=" + header(exchange, "Authorization")
                        + "\ncookie=" + header(exchange, "Cookie")
                        + "\nforwarded=" + header(exchange, "X-Forwarded-For")
                        + "\nkey=" + header(exchange, "Idempotency-Key")
                        + "\nheaders="
                        + new TreeSet<>(exchange.getRequestHeaders().keySet())
                        + "\nbody=" + body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Cache-Control", "public, max-age=60");
        exchange.getResponseHeaders().add("Set-Cookie", "from=service");
        exchange.sendResponseHeaders(
                exchange.getRequestURI().getPath().endsWith("/too-often") ? 429 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("none");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
