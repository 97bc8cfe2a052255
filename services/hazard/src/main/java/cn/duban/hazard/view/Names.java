package cn.duban.hazard.view;

import cn.duban.contracts.hazard.HazardSource;
import cn.duban.hazard.informant.Told;
import cn.duban.platform.identity.CurrentUser;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** What a list says of who reported: an enterprise reads the names of its own people, and never that somebody told. */
@ApplicationScoped
class Names {
    private final CurrentUser user;

    Names(CurrentUser user) {
        this.user = user;
    }

    @Nullable String name(String reporter, @Nullable String organisation) {
        return user.ofEnterprise() && !user.belongsTo(organisation) ? null : reporter;
    }

    @Nullable String source(String source) {
        return user.ofEnterprise() && Told.seals(HazardSource.valueOf(source)) ? null : source;
    }
}
