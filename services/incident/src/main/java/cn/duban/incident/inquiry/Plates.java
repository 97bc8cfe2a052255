package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.Basis;
import cn.duban.contracts.incident.NoticeRecipient;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Labels;
import cn.duban.incident.lifecycle.RelayLeg;
import cn.duban.incident.relay.RelayRule;
import cn.duban.incident.relay.RelayRuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose safety committee puts the inquiry of a grade under listed supervision; levels and clauses are data. */
@ApplicationScoped
public class Plates {
    private final RelayRuleBook rules;

    Plates(RelayRuleBook rules) {
        this.rules = rules;
    }

    /** The committee for the incident as it is graded now; none where the rules name none. */
    public Optional<Issuer> issuer(Incident incident) {
        RelayRule.@Nullable Entry plate = rules.of(incident.grade()).plate();
        if (plate == null || incident.grade() == null) {
            return Optional.empty();
        }
        return incident.relay().legs().stream()
                .filter(leg -> leg.body() != null && leg.level().compareTo(plate.level()) <= 0)
                .reduce((lower, higher) -> higher)
                .map(leg -> issuer(leg, plate));
    }

    private static Issuer issuer(RelayLeg leg, RelayRule.Entry plate) {
        Body taker = java.util.Objects.requireNonNull(leg.body());
        Body office = leg.overseers().isEmpty() ? taker : leg.overseers().get(0);
        Body government = leg.parallel().getOrDefault(NoticeRecipient.GOVERNMENT, office);
        String name = leg.level() == plate.level() ? office.name() : name(plate.level(), office);
        return new Issuer(plate.level(), name, office, government, new Basis(plate.document(), plate.clause()));
    }

    private static String name(RelayLevel level, Body office) {
        String committee = level == RelayLevel.STATE ? "国务院安委会" : Labels.of(level) + "安委会";
        return committee + "（由" + office.name() + "录入）";
    }
}
