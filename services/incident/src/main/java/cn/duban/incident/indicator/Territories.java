package cn.duban.incident.indicator;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.MalformedProblem;
import cn.duban.platform.problem.NotFoundProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places the caller's posts answer for. Targets are no case data: everybody on a post there may read them. */
@ApplicationScoped
class Territories {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CurrentUser user;
    private final Directory directory;

    Territories(CurrentUser user, Directory directory) {
        this.user = user;
        this.directory = directory;
    }

    /** Paths of them. */
    List<String> paths() {
        return user.posts().stream()
                .filter(post -> post.organisationKind() != OrganisationKind.ENTERPRISE)
                .map(HeldPost::divisionPath)
                .distinct()
                .toList();
    }

    /** The place named, or that of the post one acts on. @throws NotFoundProblem when there is none */
    DivisionChanged place(@Nullable String divisionCode) {
        String code = divisionCode == null || divisionCode.isBlank()
                ? user.actingPost().map(HeldPost::divisionCode).orElse("")
                : divisionCode;
        return directory.division(code).orElseThrow(() -> new NotFoundProblem("division", "没有这个行政区划", "没有这个行政区划"));
    }

    /** A place one may set targets for: that of the post one acts on, or one below. @throws ForbiddenProblem otherwise */
    DivisionChanged own(String divisionCode) {
        DivisionChanged place = place(divisionCode);
        if (user.actingPost()
                .filter(post -> place.path().startsWith(post.divisionPath()))
                .isEmpty()) {
            throw new ForbiddenProblem("not-your-place", "不是您负责的地区", "只能为本地区及所辖地区设定控制指标。");
        }
        return place;
    }

    /** The year of an address or query. @throws MalformedProblem 400 for what is none */
    static int year(String text) {
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        String message = "年度应为 " + FIRST_YEAR + " 至 " + LAST_YEAR;
        throw new MalformedProblem("invalid-field", "填写有误", message, List.of(new FieldError("year", message)), null);
    }
}
