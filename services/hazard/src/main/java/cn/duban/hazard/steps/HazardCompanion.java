package cn.duban.hazard.steps;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.HazardAction;
import cn.duban.hazard.lifecycle.Step;
import java.util.List;
import java.util.Optional;

/** Something that goes along with a hazard and may hold back its steps. Each is a bean. */
public interface HazardCompanion {
    /** Refuses a step that must wait for it. */
    void check(Hazard hazard, HazardAction action);

    /** Follows the steps that were taken, in their transaction. */
    void follow(Hazard hazard, List<Step> taken);

    /** What there is to say of one of its own cases; empty when the id is none of its. */
    Optional<CaseFacts> facts(String id);
}
