package cn.duban.bench.demo;

import cn.duban.bench.product.PortalSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.StreamSupport;

/** A demo user at the portal, with the bodies he or she acts for. */
record Person(String username, String name, PortalSession portal, List<String> organisations, List<String> divisions) {
    static Person signIn(URI address, String username, String password) {
        PortalSession portal = PortalSession.signIn(address, username, password);
        JsonNode session = portal.get("/api/session");
        return new Person(
                username,
                session.path("name").asText(username),
                portal,
                ofPosts(session, "organisationId"),
                ofPosts(session, "divisionCode"));
    }

    boolean actsFor(String organisation) {
        return organisations.contains(organisation);
    }

    String organisation() {
        return organisations.get(0);
    }

    @Override
    public String toString() {
        return name + "（" + username + "）";
    }

    private static List<String> ofPosts(JsonNode session, String field) {
        return StreamSupport.stream(session.path("posts").spliterator(), false)
                .map(post -> post.path(field).asText())
                .toList();
    }
}
