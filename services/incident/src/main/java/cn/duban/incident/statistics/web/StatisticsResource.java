package cn.duban.incident.statistics.web;

import cn.duban.incident.statistics.Statistics;
import cn.duban.incident.statistics.StatisticsPaper;
import cn.duban.incident.statistics.StatisticsRequest;
import cn.duban.incident.statistics.StatisticsWorkbook;
import cn.duban.platform.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Statistics of a period and a place, for those who supervise. */
@Path("/")
@RolesAllowed({Roles.SUPERVISOR, Roles.SUPERVISOR_HEAD, Roles.SAFETY_OFFICE, Roles.LEADER, Roles.DISCIPLINE})
public class StatisticsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PDF = "application/pdf";

    private final StatisticsRequest request;
    private final StatisticsPaper paper;

    StatisticsResource(StatisticsRequest request, StatisticsPaper paper) {
        this.request = request;
        this.paper = paper;
    }

    @GET
    @Path("statistics")
    public Statistics get(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("divisionCode") @Nullable String divisionCode) {
        return request.answer(from, to, divisionCode);
    }

    @GET
    @Path("statistics.xlsx")
    @Produces(XLSX)
    public Response excel(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("divisionCode") @Nullable String divisionCode) {
        return file(StatisticsWorkbook.write(request.answer(from, to, divisionCode)), XLSX, "statistics.xlsx");
    }

    @GET
    @Path("statistics.pdf")
    @Produces(PDF)
    public Response pdf(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("divisionCode") @Nullable String divisionCode) {
        return file(paper.write(request.answer(from, to, divisionCode)), PDF, "statistics.pdf");
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=" + name)
                .build();
    }
}
