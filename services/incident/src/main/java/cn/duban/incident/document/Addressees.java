package cn.duban.incident.document;

import cn.duban.casework.actor.Signature;
import cn.duban.incident.lifecycle.RelayChain;
import cn.duban.incident.lifecycle.RelayLeg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom a report is addressed to: the body of the relay chain above the one that reports, else its lowest. */
final class Addressees {
    private Addressees() {}

    static @Nullable String of(RelayChain chain, Signature by) {
        List<RelayLeg> staffed = chain.legs().stream().filter(leg -> !leg.gap()).toList();
        int own = -1;
        for (int i = 0; i < staffed.size(); i++) {
            RelayLeg leg = staffed.get(i);
            if (leg.body() != null && leg.body().id().equals(by.organisationId())) {
                own = i;
            }
        }
        return own + 1 < staffed.size() ? staffed.get(own + 1).name() : null;
    }
}
