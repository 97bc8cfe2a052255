package cn.duban.platform.directory;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registry would publish. */
public final class Registry {
    public static final String DISTRICT = "/370000/370400/370405/";
    public static final String TOWN = DISTRICT + "370405103/";

    private Registry() {}

    public static DivisionChanged division(String code, String name, String path, long version, boolean removed) {
        return new DivisionChanged(code, name, DivisionLevel.TOWN, "370405", path, null, null, true, version, removed);
    }

    public static OrganisationChanged body(
            String id, OrganisationKind kind, String divisionPath, @Nullable String parent) {
        return new OrganisationChanged(
                id, "机构" + id, null, kind, "370405", divisionPath, parent, null, true, null, null, 1, false);
    }

    public static PostChanged post(String id, String organisation, long version, PostChanged.Holder... holders) {
        return new PostChanged(
                id, organisation, "岗位" + id, "CHIEF", null, List.of(), null, true, List.of(holders), version, false);
    }

    public static PostChanged.Holder holder(String username, String from, @Nullable String to) {
        return new PostChanged.Holder(
                username, username, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
