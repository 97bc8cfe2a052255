package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.incident.InquiryDeviation;
import cn.duban.contracts.incident.InquiryFormed;
import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Enterprise;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.InquiryBases;
import cn.duban.incident.lifecycle.Seat;
import cn.duban.incident.lifecycle.Seats;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms the team, or a higher government's in its place. */
@ApplicationScoped
public class FormInquiry {
    private final Inquiries inquiries;
    private final Demands demands;

    FormInquiry(Inquiries inquiries, Demands demands) {
        this.inquiries = inquiries;
        this.demands = demands;
    }

    /**
     * Forms it.
     *
     * @param wanted level asked for, null for the one the grade demands
     */
    public void form(
            Incident incident,
            InquiryDeviation deviation,
            @Nullable RelayLevel wanted,
            String reason,
            Signature by,
            Actor actor) {
        Demand demand = demands.of(incident);
        RelayLevel level = LevelPolicy.level(demand, deviation, wanted, reason);
        Seat seat = Seats.of(incident, level)
                .orElseThrow(() -> Refusals.conflict("no-inquirer", "没有调查机关", "本事故所在地没有可以组织调查的机关，请安委办先补充接报单位"));
        if (!seat.headedBy(actor)) {
            throw new ForbiddenProblem("not-your-step", "无权办理", "本事故应由" + seat.name() + "组织调查");
        }
        Formation formation = new Formation(
                seat,
                deviation,
                reason.isBlank() ? null : reason,
                name(incident, seat, deviation),
                demand.otherRegion(),
                by);
        store(incident, formation, by);
        incident.tell(now -> new InquiryFormed(now, by.username(), by.at(), level, deviation));
    }

    private void store(Incident incident, Formation formation, Signature by) {
        Optional<Inquiry> former = inquiries.find(incident.id());
        if (former.isPresent()) {
            former.get().moveUp(formation);
        } else {
            inquiries.add(Inquiry.form(incident.id(), formation));
            incident.enterInquiry();
        }
    }

    private static String name(Incident incident, Seat seat, InquiryDeviation deviation) {
        if (deviation != InquiryDeviation.DELEGATED) {
            return seat.name();
        }
        Enterprise enterprise = incident.enterprise();
        if (enterprise == null) {
            throw Refusals.refuse("no-enterprise", "没有事故发生单位", "deviation", "本事故没有登记发生单位，不能委托调查", InquiryBases.LEVELS);
        }
        return enterprise.name() + "（受" + seat.name() + "委托）";
    }
}
