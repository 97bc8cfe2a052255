package cn.duban.portal.matter;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.LeaderResponsibility;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A district with its government, its 安委办, its discipline body and one department with a section. */
public final class SmallDirectory implements Directory {
    public static final String DISTRICT = "/370000/370400/370405/";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Map<String, OrganisationChanged> bodies = new LinkedHashMap<>();
    private final Map<String, PostChanged> posts = new LinkedHashMap<>();

    public SmallDirectory() {
        body("zhengfu", OrganisationKind.GOVERNMENT, null);
        body("anweihui", OrganisationKind.SAFETY_COMMITTEE, "zhengfu");
        body("anweiban", OrganisationKind.SAFETY_OFFICE, "anweihui");
        body("yingjiju", OrganisationKind.DEPARTMENT, "zhengfu");
        body("zhifake", OrganisationKind.SECTION, "yingjiju");
        body("jianwei", OrganisationKind.DISCIPLINE, null);
        body("enterprise", OrganisationKind.ENTERPRISE, null);
        post("quzhang", "zhengfu", LeaderResponsibility.PRIMARY, List.of());
        post("fenguan", "zhengfu", null, List.of("yingjiju"));
        post("juzhang", "yingjiju", LeaderResponsibility.PRIMARY, List.of("zhifake"));
    }

    private void body(String id, OrganisationKind kind, @Nullable String parent) {
        bodies.put(
                id,
                new OrganisationChanged(
                        id, id, null, kind, "370405", DISTRICT, parent, null, true, null, null, 1, false));
    }

    private void post(String id, String body, @Nullable LeaderResponsibility responsibility, List<String> oversees) {
        posts.put(
                id,
                new PostChanged(
                        id,
                        body,
                        id,
                        "OTHER",
                        responsibility,
                        oversees,
                        null,
                        true,
                        List.of(new PostChanged.Holder("wang", "演示", SINCE, null)),
                        1,
                        false));
    }

    @Override
    public Optional<DivisionChanged> division(String code) {
        return Optional.empty();
    }

    @Override
    public Optional<OrganisationChanged> organisation(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    @Override
    public Optional<PostChanged> post(String id) {
        return Optional.ofNullable(posts.get(id));
    }

    @Override
    public Optional<EnterpriseChanged> enterprise(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<MatterChanged> matter(String code) {
        return Optional.empty();
    }

    @Override
    public Collection<DivisionChanged> divisions() {
        return List.of();
    }

    @Override
    public Collection<OrganisationChanged> organisations() {
        return bodies.values();
    }

    @Override
    public Collection<PostChanged> posts() {
        return posts.values();
    }

    @Override
    public void enterprises(Consumer<EnterpriseChanged> each) {
        // It knows none.
    }

    @Override
    public Collection<MatterChanged> matters() {
        return List.of();
    }

    @Override
    public Collection<DutyChanged> duties() {
        return List.of();
    }

    @Override
    public Collection<RecurringDutyChanged> recurringDuties() {
        return List.of();
    }

    @Override
    public List<HeldPost> postsOf(String username, LocalDate on) {
        return List.of();
    }

    @Override
    public List<PostChanged> postsIn(String organisationId) {
        return posts.values().stream()
                .filter(post -> post.organisation().equals(organisationId))
                .toList();
    }

    @Override
    public Set<String> withSections(String organisationId) {
        Set<String> department = Set.of("yingjiju", "zhifake");
        return department.contains(organisationId) ? new TreeSet<>(department) : Set.of(organisationId);
    }

    @Override
    public List<DivisionChanged> childrenOf(String divisionCode) {
        return List.of();
    }
}
