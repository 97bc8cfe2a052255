package cn.duban.platform.directory;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.HolidayNoticeChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.contracts.registry.RegistryPublished;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/** Kinds of entries the registry publishes in full, each with a version. */
public enum DirectoryKind {
    DIVISION(DivisionChanged.class, DivisionChanged::code, DivisionChanged::version, DivisionChanged::removed),
    ORGANISATION(
            OrganisationChanged.class,
            OrganisationChanged::id,
            OrganisationChanged::version,
            OrganisationChanged::removed),
    POST(PostChanged.class, PostChanged::id, PostChanged::version, PostChanged::removed),
    ENTERPRISE(EnterpriseChanged.class, EnterpriseChanged::id, EnterpriseChanged::version, EnterpriseChanged::removed),
    MATTER(MatterChanged.class, MatterChanged::code, MatterChanged::version, MatterChanged::removed),
    DUTY(DutyChanged.class, DutyChanged::id, DutyChanged::version, DutyChanged::removed),
    RECURRING_DUTY(
            RecurringDutyChanged.class,
            RecurringDutyChanged::id,
            RecurringDutyChanged::version,
            RecurringDutyChanged::removed),
    /** A notice that was taken back stays in memory, as it overrules what a service was shipped with. */
    HOLIDAY(
            HolidayNoticeChanged.class,
            notice -> String.valueOf(notice.year()),
            HolidayNoticeChanged::version,
            notice -> false),
    /** No entry of a directory: says that the other kinds were published as a whole. */
    PUBLICATION(RegistryPublished.class, RegistryPublished::registry, RegistryPublished::version, published -> false);

    private final Class<?> type;
    private final Function<Object, String> id;
    private final ToLongFunction<Object> version;
    private final Predicate<Object> removed;

    <T> DirectoryKind(Class<T> type, Function<T, String> id, ToLongFunction<T> version, Predicate<T> removed) {
        this.type = type;
        this.id = entry -> id.apply(type.cast(entry));
        this.version = entry -> version.applyAsLong(type.cast(entry));
        this.removed = entry -> removed.test(type.cast(entry));
    }

    /** Kind of an entry. @throws IllegalArgumentException when the registry publishes no such thing */
    public static DirectoryKind of(Object entry) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(entry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No directory entry: " + entry.getClass()));
    }

    /** Record of the event that carries one. */
    public Class<?> type() {
        return type;
    }

    /** Topic on which the registry publishes them. */
    public String topic() {
        EventOf topic = type.getAnnotation(EventOf.class);
        if (topic == null) {
            throw new IllegalStateException(type + " lacks @EventOf");
        }
        return topic.value();
    }

    String idOf(Object entry) {
        return id.apply(entry);
    }

    long versionOf(Object entry) {
        return version.applyAsLong(entry);
    }

    boolean removed(Object entry) {
        return removed.test(entry);
    }
}
