package cn.duban.casework.step;

import cn.duban.casework.file.Handled;
import cn.duban.deadline.ClockHolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;

/** Ends of a case's clocks that move without a step: the case and its tasks show the new ones. */
@ApplicationScoped
class CaseEnds implements ClockHolder {
    private final Instance<CaseKind<?, ?>> kinds;
    private final TakeStep door;

    CaseEnds(@Any Instance<CaseKind<?, ?>> kinds, TakeStep door) {
        this.kinds = kinds;
        this.door = door;
    }

    @Override
    public boolean holds(String subjectType) {
        return kind(subjectType).isPresent();
    }

    @Override
    public void around(String subjectType, String subjectId, Runnable change) {
        kind(subjectType).ifPresentOrElse(kind -> around(kind, subjectId, change), change);
    }

    private Optional<CaseKind<?, ?>> kind(String type) {
        return kinds.stream().filter(kind -> kind.type().equals(type)).findFirst();
    }

    private <C extends Handled> void around(CaseKind<C, ?> kind, String id, Runnable change) {
        Optional<C> held = kind.locked(id);
        change.run();
        held.ifPresent(file -> door.endsMoved(kind, file));
    }
}
