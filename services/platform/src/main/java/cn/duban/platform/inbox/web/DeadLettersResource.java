package cn.duban.platform.inbox.web;

import cn.duban.platform.identity.Roles;
import cn.duban.platform.inbox.DeadLetters;
import cn.duban.platform.inbox.Replays;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;

/** Messages this service could not handle. */
@Path("/dead-letters")
@RolesAllowed(Roles.ADMIN)
public class DeadLettersResource {
    private final DeadLetters letters;
    private final Replays replays;

    DeadLettersResource(DeadLetters letters, Replays replays) {
        this.letters = letters;
        this.replays = replays;
    }

    /** Those not yet replayed, the latest first. */
    @GET
    public Page<DeadLetters.DeadLetter> list(@BeanParam PageRequest page) {
        return page.with(letters.open(page.size(), page.offset()), letters.countOpen());
    }

    /** Hands one to its consumer again; 204 when it was handled. */
    @POST
    @Path("/{id}/replays")
    public void replay(UUID id) {
        replays.replay(id);
    }
}
