package cn.duban.accountability.matter;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.platform.visibility.VisibleKind;
import java.util.Optional;

/** A kind of matter of this service: cases, interviews, listings, duties. Each is a bean. */
public interface MatterSource extends VisibleKind {
    /** What there is to say of a matter of this kind, whoever asks; empty when it is of another kind. */
    Optional<CaseFacts> facts(String id);
}
