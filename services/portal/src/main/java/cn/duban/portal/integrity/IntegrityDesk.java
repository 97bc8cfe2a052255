package cn.duban.portal.integrity;

import cn.duban.contracts.audit.IntegrityFaultExplained;
import cn.duban.contracts.audit.IntegrityFaultFound;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.audit.IntegrityListener;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.directory.TopOffices;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.outbox.Outbox;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.ForbiddenProblem;
import cn.duban.platform.problem.NotFoundProblem;
import cn.duban.portal.notification.IntegrityNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Brings faults of any service's record before the 安委办 and the administrator of the place, and keeps each open until the
 * 安委办 said what was behind it: of a file the office of its place or one above, of a chain the highest. Who keeps the
 * machines sees it and does not close it.
 */
@ApplicationScoped
class IntegrityDesk implements IntegrityListener {
    private static final String KIND = "integrity-fault";

    private final IntegrityFaultTable faults;
    private final IntegrityNotices notices;
    private final Outbox outbox;
    private final Audit audit;
    private final CurrentUser user;
    private final Directory directory;
    private final Clock clock;

    IntegrityDesk(
            IntegrityFaultTable faults,
            IntegrityNotices notices,
            Outbox outbox,
            Audit audit,
            CurrentUser user,
            Directory directory,
            Clock clock) {
        this.faults = faults;
        this.notices = notices;
        this.outbox = outbox;
        this.audit = audit;
        this.user = user;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void found(String eventId, IntegrityFaultFound found) {
        IntegrityFault fault = faults.add(found);
        if (fault.times() == 1) {
            audit.record(KIND, fault.id().toString(), "IntegrityFaultFound", 0, found);
            notices.tell(eventId, fault.id().toString(), found);
        }
    }

    /** @param open only what nobody explained yet */
    Page<IntegrityFault.View> list(boolean open, PageRequest page) {
        List<String> paths = user.posts().stream().map(HeldPost::divisionPath).toList();
        return page.with(
                faults.page(paths, open, page.size(), page.offset()).stream()
                        .map(this::view)
                        .toList(),
                faults.count(paths, open));
    }

    /**
     * Says what was behind it, once and for all; the services go on from there.
     *
     * @throws NotFoundProblem when there is none of the caller's place
     * @throws ForbiddenProblem when the caller's office does not say it
     * @throws ConflictProblem when somebody said it already
     */
    @Transactional
    IntegrityFault.View explain(UUID id, IntegrityFault.Cause cause, String reason) {
        IntegrityFault fault = faults.lock(id)
                .filter(this::sees)
                .orElseThrow(() -> new NotFoundProblem("unknown-integrity-fault", "没有该事项", "该事项不存在，或不属于您的辖区。"));
        if (!mine(fault)) {
            throw new ForbiddenProblem(
                    "not-your-integrity-fault", "无权认定", "由所在地或上级安委办认定；涉及操作记录的，由本地最高一级安委办认定。", List.of(), null);
        }
        if (!fault.open()) {
            throw new ConflictProblem("integrity-fault-explained", "已经认定", "该事项已由他人认定。");
        }
        OffsetDateTime at = OffsetDateTime.now(clock);
        IntegrityFaultExplained explained = new IntegrityFaultExplained(
                id.toString(),
                fault.about(),
                fault.kind(),
                fault.subject(),
                faults.all(id),
                cause.name(),
                reason,
                user.username(),
                at);
        faults.explain(id, cause, reason, user.username(), at);
        audit.record(KIND, id.toString(), "IntegrityFaultExplained", 1, explained);
        outbox.append(fault.about() + ":" + fault.subject(), explained);
        return view(faults.lock(id).orElseThrow());
    }

    private IntegrityFault.View view(IntegrityFault fault) {
        return fault.view(faults.shown(fault.id()), fault.open() && mine(fault));
    }

    private boolean sees(IntegrityFault fault) {
        String path = fault.divisionPath();
        return path == null || user.posts().stream().anyMatch(post -> path.startsWith(post.divisionPath()));
    }

    private boolean mine(IntegrityFault fault) {
        String path = fault.divisionPath();
        return user.hasRole(Roles.SAFETY_OFFICE)
                && user.posts().stream()
                        .filter(post -> post.organisationKind() == OrganisationKind.SAFETY_OFFICE)
                        .map(HeldPost::divisionPath)
                        .anyMatch(own -> path == null
                                ? TopOffices.isTop(directory, own, LocalDate.now(clock))
                                : path.startsWith(own));
    }
}
