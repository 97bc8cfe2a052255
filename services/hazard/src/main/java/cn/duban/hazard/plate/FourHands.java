package cn.duban.hazard.plate;

import cn.duban.platform.problem.ForbiddenProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Deciding, issuing, reviewing and lifting are four hands: nobody takes two of them on one plate. */
final class FourHands {
    private static final Map<PlateAction, List<Class<? extends PlateStep>>> HANDS = new EnumMap<>(Map.of(
            PlateAction.DECIDE_LEVEL, List.of(PlateStep.LevelDecided.class, PlateStep.RaiseDecided.class),
            PlateAction.DECIDE_RAISE, List.of(PlateStep.LevelDecided.class, PlateStep.RaiseDecided.class),
            PlateAction.ISSUE, List.of(PlateStep.Issued.class),
            PlateAction.REVIEW, List.of(PlateStep.Reviewed.class),
            PlateAction.LIFT, List.of(PlateStep.Lifted.class)));

    private FourHands() {}

    /** Whether the person has had no other hand in it. */
    static boolean allows(Plate plate, PlateAction action, String username) {
        List<Class<? extends PlateStep>> own = HANDS.get(action);
        return own == null
                || plate.steps().entries().stream()
                        .filter(step -> step.by().username().equals(username))
                        .noneMatch(step -> isHand(step) && own.stream().noneMatch(kind -> kind.isInstance(step)));
    }

    /** @throws ForbiddenProblem 403 {@code same-person} */
    static void check(Plate plate, PlateAction action, String username) {
        if (!allows(plate, action, username)) {
            throw new ForbiddenProblem(
                    "same-person", "须由他人办理", "决定挂牌、下达通知、现场核查、摘牌应由不同的人办理，您已办理过其中一项，不能再" + action.label());
        }
    }

    private static boolean isHand(PlateStep step) {
        return HANDS.values().stream().flatMap(List::stream).anyMatch(kind -> kind.isInstance(step));
    }
}
