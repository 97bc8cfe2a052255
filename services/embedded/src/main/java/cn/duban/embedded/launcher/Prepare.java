package cn.duban.embedded.launcher;

import cn.duban.embedded.server.KeycloakServer;
import cn.duban.embedded.server.PostgresServer;

/** Part of {@code make build}: unpacks the servers, so that a run does not have to. */
public final class Prepare {
    private Prepare() {}

    public static void main(String[] arguments) {
        PostgresServer.binaries();
        KeycloakServer.distribution();
    }
}
