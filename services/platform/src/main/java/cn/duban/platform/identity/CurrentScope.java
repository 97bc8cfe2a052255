package cn.duban.platform.identity;

import cn.duban.platform.directory.Directory;
import jakarta.enterprise.context.RequestScoped;

/** Inject this to get the caller's scope. */
@RequestScoped
public class CurrentScope {
    private final CurrentUser user;
    private final Directory directory;

    CurrentScope(CurrentUser user, Directory directory) {
        this.user = user;
        this.directory = directory;
    }

    /** What the caller may see. */
    public Scope get() {
        return Scope.of(user, directory);
    }

    /** The predicate for a table. */
    public ScopePredicate on(ScopeColumns columns) {
        return get().on(columns);
    }
}
