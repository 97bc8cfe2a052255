package cn.duban.hazard.steps;

import cn.duban.hazard.informant.Handlers;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.platform.identity.ScopePredicate;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** Hazards are seen by whoever has them in scope, and their plates with them. */
class HazardKinds {
    @Produces
    @Singleton
    VisibleKind hazards(HazardScope scope, Handlers handlers) {
        return new Kind(scope, handlers, Hazard.TYPE, "hazard h where h.id = ");
    }

    @Produces
    @Singleton
    VisibleKind plates(HazardScope scope, Handlers handlers) {
        return new Kind(scope, handlers, "plate", "hazard_plate p join hazard h on h.id = p.hazard_id where p.id = ");
    }

    /** @param from up to the id */
    private record Kind(HazardScope scope, Handlers handlers, String kind, String from) implements VisibleKind {
        @Override
        public String seen(String id, List<Object> values) {
            ScopePredicate.Positional own = scope.predicate();
            values.addAll(own.values());
            return "exists (select 1 from " + from + id + " and " + own.sql() + ")";
        }

        @Override
        public String open(String id, List<Object> values) {
            return "exists (select 1 from " + from + id + " and (h.source <> 'TIP_OFF' or " + handlers.opens(values)
                    + "))";
        }

        @Override
        public String place(String id) {
            return "(select h.division_path from " + from + id + ")";
        }
    }
}
