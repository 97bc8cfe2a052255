package cn.duban.hazard.document;

import cn.duban.casework.actor.Body;
import cn.duban.casework.input.Days;
import cn.duban.contracts.hazard.HazardGrade;
import cn.duban.hazard.lifecycle.Enterprise;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Step;
import cn.duban.hazard.plate.Notice;
import cn.duban.hazard.plate.Plate;
import cn.duban.hazard.plate.PlateNames;
import cn.duban.hazard.plate.PlateStep;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Takes from hazard and plate what their papers are made of. */
final class PaperFacts {
    private PaperFacts() {}

    static Papers.Subject subject(Hazard hazard) {
        Optional<Step.Graded> grading = hazard.steps().last(Step.Graded.class);
        List<String> criteria = grading.map(Step.Graded::criteria).orElse(List.of()).stream()
                .map(c -> c.standard() + "（" + c.version() + "）" + c.clause())
                .toList();
        String place = hazard.place().divisionName() + hazard.place().text();
        return new Papers.Subject(
                hazard.number(),
                hazard.finding().title(),
                hazard.finding().description(),
                addressee(hazard),
                place,
                grading.map(step -> step.grade() == HazardGrade.MAJOR ? "重大事故隐患" : "一般事故隐患")
                        .orElse("事故隐患"),
                criteria);
    }

    /** The order given last; empty before one was given. */
    static Optional<Papers.Order> order(Hazard hazard) {
        Body handler = hazard.handler();
        return hazard.steps()
                .last(Step.Ordered.class)
                .map(order -> new Papers.Order(
                        issuer(order, handler),
                        order.demand(),
                        day(order.due()),
                        order.stopWork(),
                        order.by().at(),
                        order.by().name()));
    }

    /** The notice in force; empty before one was issued. */
    static Optional<Papers.PlateNotice> notice(Plate plate) {
        return plate.steps().last(PlateStep.Issued.class).map(issued -> {
            Notice notice = issued.notice();
            return new Papers.PlateNotice(
                    issued.issuer().name(),
                    notice.number(),
                    PlateNames.of(issued.level()),
                    issued.basis().document(),
                    issued.basis().clause(),
                    notice.demands(),
                    day(notice.planDue()),
                    day(notice.due()),
                    notice.contact(),
                    notice.lifting(),
                    issued.by().at());
        });
    }

    /** The lifting; empty before it was lifted. */
    static Optional<Papers.Lifting> lifting(Plate plate) {
        Optional<PlateStep.Issued> issued = plate.steps().last(PlateStep.Issued.class);
        Optional<PlateStep.Reviewed> review = plate.steps().last(PlateStep.Reviewed.class);
        return plate.steps()
                .last(PlateStep.Lifted.class)
                .filter(lifted -> issued.isPresent() && review.isPresent())
                .map(lifted -> new Papers.Lifting(
                        plate.office().name(),
                        lifted.number(),
                        issued.orElseThrow().notice().number(),
                        issued.orElseThrow().by().at(),
                        review.orElseThrow().by().at(),
                        lifted.reason(),
                        lifted.by().at()));
    }

    // The body that ordered stays the issuer, whoever has the hazard in hand now.
    private static String issuer(Step.Ordered order, @org.jspecify.annotations.Nullable Body handler) {
        String signed = order.by().organisationName();
        if (signed != null) {
            return signed;
        }
        return handler == null ? order.by().name() : handler.name();
    }

    private static String addressee(Hazard hazard) {
        Enterprise enterprise = hazard.enterprise();
        if (enterprise != null) {
            return enterprise.name();
        }
        Body handler = hazard.handler();
        return handler == null ? hazard.place().divisionName() : handler.name();
    }

    private static LocalDate day(OffsetDateTime time) {
        return Days.of(time);
    }
}
