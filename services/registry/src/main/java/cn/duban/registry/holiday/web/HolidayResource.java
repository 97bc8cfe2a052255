package cn.duban.registry.holiday.web;

import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.deadline.calendar.HolidayFaults;
import cn.duban.deadline.desk.NoticeEntry;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.registry.holiday.HolidayFolder;
import cn.duban.registry.holiday.HolidayNotices;
import cn.duban.registry.holiday.TopOffice;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holiday notices: those that hold, and a new or changed one from the 安委办 of the highest level. */
@Path("/holidays")
@Authenticated
public class HolidayResource {
    private final HolidayNotices notices;
    private final HolidayFolder folder;
    private final TopOffice office;

    HolidayResource(HolidayNotices notices, HolidayFolder folder, TopOffice office) {
        this.notices = notices;
        this.folder = folder;
        this.office = office;
    }

    /**
     * What would be wrong with it, and whether the caller may enter it.
     *
     * @param faults empty where nothing is
     */
    public record Check(List<HolidayFaults.Fault> faults, boolean mayEnter) {}

    @GET
    public List<HolidayNoticeChanged> holidays(@QueryParam("year") @Nullable Integer year) {
        List<HolidayNoticeChanged> found = notices.all().stream()
                .filter(notice -> year == null || notice.year() == year)
                .toList();
        if (year != null && found.isEmpty()) {
            throw new NotFoundProblem("no-holiday-notice", "没有该年度的节假日安排", year + " 年的放假通知尚未载入，涉及该年度的工作日期限为暂定。");
        }
        return found;
    }

    /** Files of notices that were refused as they are. */
    @GET
    @Path("refused-files")
    @RolesAllowed({Roles.SAFETY_OFFICE, Roles.ADMIN})
    public List<HolidayFolder.Refused> refused() {
        return folder.refused();
    }

    /** Looks at a notice without taking it. */
    @POST
    @Path("{year}/check")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public Check check(int year, @NotNull @Valid NoticeEntry entry) {
        return new Check(HolidayFaults.of(entry.of(year)), office.isTop());
    }

    /** Takes a new or changed notice; every service counts by it within seconds. */
    @PUT
    @Path("{year}")
    @RolesAllowed(Roles.SAFETY_OFFICE)
    public HolidayNoticeChanged take(int year, @NotNull @Valid NoticeEntry entry) {
        office.check();
        notices.take(entry.of(year));
        return holidays(year).get(0);
    }
}
