package cn.duban.portal.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Who calls. Behind proxies of our own it is the last address of {@code X-Forwarded-For} that is none of theirs: each adds
 * whom it saw at the end, so what stands before that is the caller's own word and believed by nobody.
 */
@ApplicationScoped
class Caller {
    private static final String FORWARDED = "X-Forwarded-For";
    private final boolean behindProxy;
    private final List<Network> trusted;

    Caller(
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding") boolean behindProxy,
            @ConfigProperty(name = "quarkus.http.proxy.trusted-proxies") List<String> trusted) {
        this.behindProxy = behindProxy;
        this.trusted = trusted.stream().map(Network::of).toList();
    }

    /** The caller's address, as a service reads it. */
    String of(HttpServerRequest request) {
        return of(request.connection().remoteAddress(), request.getHeader(FORWARDED));
    }

    String of(SocketAddress peer, @Nullable String forwarded) {
        if (behindProxy && forwarded != null && isTrusted(peer.hostAddress())) {
            String[] seen = forwarded.split(",");
            for (int i = seen.length - 1; i >= 0; i--) {
                String address = bare(seen[i].strip());
                if (Network.bytes(address).length == 0) {
                    break;
                }
                if (!isTrusted(address) || i == 0) {
                    return Upstream.caller(SocketAddress.inetSocketAddress(peer.port(), address));
                }
            }
        }
        return Upstream.caller(peer);
    }

    /** Without brackets and, for IPv4, without a port. */
    private static String bare(String address) {
        if (address.startsWith("[")) {
            int end = address.indexOf(']');
            return end < 0 ? "" : address.substring(1, end);
        }
        int colon = address.indexOf(':');
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }

    private boolean isTrusted(String address) {
        byte[] bytes = Network.bytes(address);
        return bytes.length > 0 && trusted.stream().anyMatch(network -> network.holds(bytes));
    }
}
