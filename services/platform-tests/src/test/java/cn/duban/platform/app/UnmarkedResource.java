package cn.duban.platform.app;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may call this. */
@Path("/unmarked")
public class UnmarkedResource {
    @GET
    public String get() {
        return "nobody should read this";
    }
}
