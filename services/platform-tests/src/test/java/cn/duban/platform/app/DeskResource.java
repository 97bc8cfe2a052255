package cn.duban.platform.app;

import cn.duban.contracts.Basis;
import cn.duban.platform.bounds.Happened;
import cn.duban.platform.bounds.Planned;
import cn.duban.platform.bounds.Yuan;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.idempotency.Idempotency;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.platform.request.TakesUnknownFields;
import cn.duban.platform.sql.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Endpoints in which everything that can go wrong does. */
@Path("/desk")
@PermitAll
public class DeskResource {
    private final Idempotency idempotency;
    private final Sql sql;

    DeskResource(Idempotency idempotency, Sql sql) {
        this.idempotency = idempotency;
        this.sql = sql;
    }

    public enum Colour {
        RED,
        GREEN
    }

    public record Drawer(@NotBlank String label, @Min(1) int depth) {}

    public record Desk(
            @NotBlank String name,
            Colour colour,
            @Planned LocalDate builtOn,
            @Happened OffsetDateTime openedAt,
            Boolean locked,
            @Yuan BigDecimal weight,
            @NotNull @Valid List<Drawer> drawers) {}

    @POST
    @Path("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String file(@RestForm("file") FileUpload file) {
        return file == null ? "none" : file.fileName();
    }

    private static volatile CountDownLatch gate = new CountDownLatch(0);

    /** Files for the gate wait from here until what is returned is counted down. */
    public static CountDownLatch shutGate() {
        gate = new CountDownLatch(1);
        return gate;
    }

    @POST
    @Path("/gated-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String gatedFile(@RestForm("file") FileUpload file) throws InterruptedException {
        gate.await();
        return file.fileName();
    }

    @POST
    @Path("/digests")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String digest(@RestForm("file") FileUpload file) throws IOException, NoSuchAlgorithmException {
        byte[] content = Files.readAllBytes(file.uploadedFile());
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @TakesUnknownFields
    public record Report(String what) {}

    @POST
    @Path("/reports")
    public Report report(@NotNull @Valid Report report) {
        return report;
    }

    @POST
    public Desk build(@NotNull @Valid Desk desk) {
        return desk;
    }

    @GET
    public Map<String, Object> list(@BeanParam PageRequest page, @QueryParam("colour") Colour colour) {
        return Map.of("page", page.page(), "colour", String.valueOf(colour));
    }

    /** What a list of drawers is narrowed to. */
    public static class Narrowed {
        @QueryParam("locked")
        boolean locked;

        @QueryParam("label")
        List<String> labels;
    }

    @GET
    @Path("/drawers")
    public List<String> drawers(@BeanParam Narrowed to) {
        return to.labels;
    }

    @GET
    @Path("/paper")
    @Produces(MediaType.TEXT_PLAIN)
    public String paper() {
        return "paper";
    }

    @PUT
    public Response change(@HeaderParam("If-Match") String version) {
        ETags.check(version, 7);
        return Response.noContent().tag(ETags.of(8)).build();
    }

    @GET
    @Path("/rule")
    public String rule() {
        throw new RuleProblem(
                "too-late",
                "期限不合规",
                "整改期限不得早于今天。",
                List.of(new FieldError("dueDate", "早于今天")),
                new Basis("安全生产法", "第四十一条"));
    }

    @GET
    @Path("/bug")
    public String bug() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }

    @GET
    @Path("/stale")
    public String stale() {
        throw new OptimisticLockException();
    }

    @POST
    @Path("/parcels")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String parcel(@RestForm FileUpload file) {
        return file == null ? "nothing" : file.fileName();
    }

    @POST
    @Path("/duplicate")
    @Transactional
    public void duplicate() {
        sql.update("insert into place values ('twice', null, null, '/', 'x'), ('twice', null, null, '/', 'x')");
    }

    @GET
    @Path("/ledger")
    public long ledger(@QueryParam("account") @DefaultValue("") String account) {
        return sql.query("select count(*) from ledger where account = ?", row -> row.getLong(1), account)
                .get(0);
    }

    @GET
    @Path("/guarded")
    @RolesAllowed(Roles.ADMIN)
    public String guarded() {
        return "ok";
    }

    @POST
    @Path("/orders")
    @RolesAllowed(Roles.SUPERVISOR)
    @Transactional
    public Response order(@HeaderParam("Idempotency-Key") String key, Map<String, Object> order) {
        return idempotency.once(key, order, () -> {
            sql.update("insert into ledger (account, amount) values (?, 1)", order.get("account"));
            if (order.containsKey("refuse")) {
                throw new RuleProblem("refused", "不予受理", "不予受理。");
            }
            return Response.created(URI.create("/desk/orders/1"))
                    .tag(ETags.of(1))
                    .entity(Map.of("account", order.get("account"), "text", "受理🙂"))
                    .build();
        });
    }
}
