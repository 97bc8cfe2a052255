package cn.duban.hazard.plate;

import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.hazard.lifecycle.Hazard;
import jakarta.enterprise.context.ApplicationScoped;

/** Issues the notice (督办通知书) on the basis of the place, with a number no other notice of the office has. */
@ApplicationScoped
public class IssueNotice {
    private final Plates plates;
    private final PlateRuleBook rules;

    IssueNotice(Plates plates, PlateRuleBook rules) {
        this.plates = plates;
        this.rules = rules;
    }

    /** Issues it; a notice that does not say how the plate is lifted says the usual. */
    public void issue(Plate plate, Hazard hazard, Notice notice, Signature by) {
        PlateRule rule = rules.at(hazard.place().divisionPath(), hazard.matter().code(), plate.level());
        String issuer = plate.steps()
                .openRaise()
                .map(asked -> asked.to().body().id())
                .orElse(plate.office().id());
        if (plates.noticeUsed(issuer, notice.number())) {
            throw Refusals.refuse("notice-number-used", "文号已使用", "number", "该文号的督办通知书已经下达，请核对文号", null);
        }
        String lifting = notice.lifting().isBlank() ? rule.lifting() : notice.lifting();
        plate.issue(
                new Notice(
                        notice.number(), notice.demands(), notice.due(), notice.planDue(), notice.contact(), lifting),
                rule.shown(),
                by);
    }
}
