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
            return Map.of(
                    "duban.portal.services.registry",
                            "http://localhost:" + server.getAddress().getPort(),
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
                        + "\nbody=" + body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
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
