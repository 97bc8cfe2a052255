package cn.duban.accountability.document.web;

import cn.duban.accountability.document.CaseOffer;
import cn.duban.accountability.document.IssueDocument;
import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.web.Attachments;
import cn.duban.platform.identity.Roles;
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

/** Papers of cases and interviews, for whoever may see them. Administrators have no case data. */
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
    @Path("cases/{id}/documents")
    public List<CaseOffer> ofCase(@PathParam("id") String id) {
        return documents.ofCase(id);
    }

    @GET
    @Path("cases/{id}/documents/{kind}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response casePdf(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("subject") @Nullable String subject) {
        return Attachments.answer(documents.issueOfCase(id, kind, subject, DocumentFormat.PDF));
    }

    @GET
    @Path("cases/{id}/documents/{kind}.docx")
    @Produces(MediaType.WILDCARD)
    public Response caseWord(
            @PathParam("id") String id,
            @PathParam("kind") String kind,
            @QueryParam("subject") @Nullable String subject) {
        return Attachments.answer(documents.issueOfCase(id, kind, subject, DocumentFormat.DOCX));
    }

    @GET
    @Path("interviews/{id}/documents")
    public List<DocumentOffer> ofInterview(@PathParam("id") String id) {
        return documents.ofInterview(id);
    }

    @GET
    @Path("interviews/{id}/documents/{kind}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response interviewPdf(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfInterview(id, kind, DocumentFormat.PDF));
    }

    @GET
    @Path("interviews/{id}/documents/{kind}.docx")
    @Produces(MediaType.WILDCARD)
    public Response interviewWord(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfInterview(id, kind, DocumentFormat.DOCX));
    }
}
