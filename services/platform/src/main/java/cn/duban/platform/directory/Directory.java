package cn.duban.platform.directory;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.identity.HeldPost;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What this service knows of the registry: from memory, enterprises from the database behind a small cache. It follows the registry's topics within about a second; every
 * change is told by the CDI event {@link DirectoryChanged}. Removed entries are not here.
 */
public interface Directory {
    Optional<DivisionChanged> division(String code);

    Optional<OrganisationChanged> organisation(String id);

    Optional<PostChanged> post(String id);

    Optional<EnterpriseChanged> enterprise(String id);

    Optional<MatterChanged> matter(String code);

    Collection<DivisionChanged> divisions();

    /** Public bodies and their sections; the bodies that stand for enterprises are found by their id only. */
    Collection<OrganisationChanged> organisations();

    Collection<PostChanged> posts();

    /** All enterprises one after the other, in the order of their ids; for reports, never for a request that people wait for. */
    void enterprises(Consumer<EnterpriseChanged> each);

    Collection<MatterChanged> matters();

    Collection<DutyChanged> duties();

    Collection<RecurringDutyChanged> recurringDuties();

    /** Posts a person holds on a day, in a stable order. */
    List<HeldPost> postsOf(String username, LocalDate on);

    /** Posts of a body. */
    List<PostChanged> postsIn(String organisationId);

    /** The body with its sections; for a section, the whole department it belongs to. */
    Set<String> withSections(String organisationId);

    /** Divisions directly below. */
    List<DivisionChanged> childrenOf(String divisionCode);
}
