package cn.duban.accountability.handling.web;

import cn.duban.accountability.trigger.SignalViews;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What may lead to accountability, those only noted included. */
@Path("/signals")
@RolesAllowed({Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
public class SignalResource {
    private final SignalViews signals;

    SignalResource(SignalViews signals) {
        this.signals = signals;
    }

    @GET
    public Page<SignalViews.Row> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("outcome") @Nullable String outcome,
            @BeanParam PageRequest page) {
        return signals.page(kind, outcome, page);
    }
}
