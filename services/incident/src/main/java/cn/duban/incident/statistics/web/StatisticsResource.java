package cn.duban.incident.statistics.web;

import cn.duban.incident.statistics.Statistics;
import cn.duban.incident.statistics.StatisticsPaper;
import cn.duban.incident.statistics.StatisticsRequest;
import cn.duban.incident.statistics.StatisticsWorkbook;
import cn.duban.platform.file.SavedAs;
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
        Statistics statistics = request.answer(from, to, divisionCode);
        return file(StatisticsWorkbook.write(statistics), XLSX, name(statistics) + ".xlsx");
    }

    @GET
    @Path("statistics.pdf")
    @Produces(PDF)
    public Response pdf(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("divisionCode") @Nullable String divisionCode) {
        Statistics statistics = request.answer(from, to, divisionCode);
        return file(paper.write(statistics), PDF, name(statistics) + ".pdf");
    }

    private static String name(Statistics statistics) {
        return "事故统计-" + statistics.divisionName() + "-" + statistics.from() + "至" + statistics.to();
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(SavedAs.HEADER, SavedAs.attachment(name))
                .build();
    }
}
