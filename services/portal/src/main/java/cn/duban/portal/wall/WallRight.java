package cn.duban.portal.wall;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets a screen on a wall ask what a board is made of. It has no token, so no service answers it. */
@ApplicationScoped
public class WallRight {
    static final String COOKIE = "duban_wall";
    private static final String ATTRIBUTE = "duban.wall";
    private static final Set<String> BOARD = Set.of("/api/board", "/api/board/items", "/api/live", "/api/session");
    private static final int TOKEN_LENGTH = 43;

    private final WallScreens screens;
    private final BlockingSecurityExecutor blocking;

    WallRight(WallScreens screens, BlockingSecurityExecutor blocking) {
        this.screens = screens;
        this.blocking = blocking;
    }

    /** Whether the caller is a screen on a wall and nobody in person. */
    public static boolean isScreen(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    /** The screen that asks, where it may; null otherwise. */
    public Uni<SecurityIdentity> identity(RoutingContext context) {
        String token = token(context);
        if (token == null) {
            return Uni.createFrom().nullItem();
        }
        return blocking.executeBlocking(
                () -> screens.find(token).map(WallRight::of).orElse(null));
    }

    private static @Nullable String token(RoutingContext context) {
        Cookie cookie = context.request().getCookie(COOKIE);
        boolean board = context.request().method() == HttpMethod.GET && BOARD.contains(context.normalizedPath());
        return board && cookie != null && cookie.getValue().length() == TOKEN_LENGTH ? cookie.getValue() : null;
    }

    private static SecurityIdentity of(WallScreens.Screen screen) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(screen.username()))
                .addRoles(screen.roles())
                .addAttribute(ATTRIBUTE, true)
                .build();
    }
}
