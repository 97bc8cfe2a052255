package cn.duban.portal.board;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentScope;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.portal.board.BoardCounts.Counts;
import cn.duban.portal.board.BoardCounts.Group;
import cn.duban.portal.matter.Onlookers;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is overdue and what soon will be, within what the caller may see; every number has its list. */
@Path("/api/board")
@Authenticated
public class BoardResource {
    private final OpenDeadlines deadlines;
    private final CountedBoards counted;
    private final Trend trend;
    private final CurrentScope scope;
    private final Onlookers onlookers;
    private final Directory directory;
    private final Clock clock;

    BoardResource(
            OpenDeadlines deadlines,
            CountedBoards counted,
            Trend trend,
            CurrentScope scope,
            Onlookers onlookers,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.counted = counted;
        this.trend = trend;
        this.scope = scope;
        this.onlookers = onlookers;
        this.directory = directory;
        this.clock = clock;
    }

    @GET
    public Board board() {
        Viewer viewer = viewer();
        BoardCounts counts = counted.of(viewer, clock.instant());
        return new Board(
                OffsetDateTime.now(clock),
                counts.total(),
                counts.divisions(code ->
                        directory.division(code).map(DivisionChanged::name).orElse(null)),
                counts.departments(this::organisationName),
                counts.posts(this::postName),
                trend.lastDays(viewer.scope()));
    }

    /** The list behind a number, the most overdue first. */
    @GET
    @Path("/items")
    public Page<BoardItem> items(@BeanParam BoardFilter filter, @BeanParam PageRequest page) {
        Instant now = clock.instant();
        Viewer viewer = viewer();
        OpenDeadlines.Listed found = deadlines.listed(
                viewer,
                filter.matching(now, PlaceBelow.of(viewer.scope())),
                filter.oncePerSubject(),
                page.offset(),
                page.size());
        List<BoardItem> items = found.page().stream()
                .map(listed -> BoardItem.of(listed, now, directory))
                .toList();
        return page.with(items, found.total());
    }

    private Viewer viewer() {
        return new Viewer(scope.get(), onlookers.current());
    }

    private @Nullable String organisationName(String id) {
        return directory.organisation(id).map(OrganisationChanged::name).orElse(null);
    }

    private @Nullable String postName(String id) {
        return directory.post(id).map(post -> place(post) + post.name()).orElse(null);
    }

    /** A post is called by its body too: there is more than one 分管负责人. */
    private String place(PostChanged post) {
        String body = organisationName(post.organisation());
        return body == null ? "" : body + " · ";
    }

    /**
     * @param asOf time by the platform's clock the counts were made at
     * @param byDivision the divisions one level below the caller's own
     */
    public record Board(
            OffsetDateTime asOf,
            Counts counts,
            List<Group> byDivision,
            List<Group> byOrganisation,
            List<Group> byPost,
            List<Trend.Day> trend) {}
}
