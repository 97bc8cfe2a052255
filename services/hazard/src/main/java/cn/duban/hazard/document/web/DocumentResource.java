package cn.duban.hazard.document.web;

import cn.duban.casework.paper.DocumentFormat;
import cn.duban.casework.paper.DocumentOffer;
import cn.duban.casework.web.Attachments;
import cn.duban.hazard.document.IssueDocument;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Official papers of hazards and plates, for whoever may see them. Administrators have no case data. */
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
    @Path("hazards/{id}/documents")
    public List<DocumentOffer> ofHazard(@PathParam("id") String id) {
        return documents.ofHazard(id);
    }

    @GET
    @Path("hazards/{id}/documents/{kind}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response hazardPdf(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfHazard(id, kind, DocumentFormat.PDF));
    }

    @GET
    @Path("hazards/{id}/documents/{kind}.docx")
    @Produces(MediaType.WILDCARD)
    public Response hazardWord(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfHazard(id, kind, DocumentFormat.DOCX));
    }

    @GET
    @Path("plates/{id}/documents")
    public List<DocumentOffer> ofPlate(@PathParam("id") String id) {
        return documents.ofPlate(id);
    }

    @GET
    @Path("plates/{id}/documents/{kind}.pdf")
    @Produces(MediaType.WILDCARD)
    public Response platePdf(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfPlate(id, kind, DocumentFormat.PDF));
    }

    @GET
    @Path("plates/{id}/documents/{kind}.docx")
    @Produces(MediaType.WILDCARD)
    public Response plateWord(@PathParam("id") String id, @PathParam("kind") String kind) {
        return Attachments.answer(documents.issueOfPlate(id, kind, DocumentFormat.DOCX));
    }
}
