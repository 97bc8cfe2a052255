package cn.duban.incident.document.web;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.web.Attachments;
import cn.duban.incident.document.IssueDocument;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Official papers of an incident, for whoever may see it. Administrators have no case data. */
@Path("/")
@RolesAllowed({
    Roles.ENTERPRISE_REPORTER,
    Roles.ENTERPRISE_HEAD,
    Roles.GRID_INSPECTOR,
    Roles.SUPERVISOR,
    Roles.SUPERVISOR_HEAD,
    Roles.SAFETY_OFFICE,
    Roles.LEADER,
    Roles.DISCIPLINE
})
public class DocumentResource {
    private final IssueDocument documents;

    DocumentResource(IssueDocument documents) {
        this.documents = documents;
    }

    @GET
    @Path("incidents/{id}/documents")
    public List<DocumentOffer> list(@PathParam("id") String id) {
        return documents.offers(id);
    }

    @GET
    @Path("incidents/{id}/documents/{kind}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response pdf(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("statement") @Nullable String statement) {
        return Attachments.answer(documents.issue(id, kind, DocumentFormat.PDF, number(statement)));
    }

    @GET
    @Path("incidents/{id}/documents/{kind}.docx")
    @Produces(MediaType.WILDCARD)
    public Response word(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("statement") @Nullable String statement) {
        return Attachments.answer(documents.issue(id, kind, DocumentFormat.DOCX, number(statement)));
    }

    private static @Nullable Integer number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.matches("[1-9]\\d{0,5}")) {
            return Integer.valueOf(text);
        }
        String message = "稿次应为从 1 起的整数";
        throw new MalformedProblem(
                "invalid-field", "填写有误", message, List.of(new FieldError("statement", message)), null);
    }
}
