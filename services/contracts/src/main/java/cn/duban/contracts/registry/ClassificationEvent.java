package cn.duban.contracts.registry;

import java.time.OffsetDateTime;

/** Something happened to a proposal to change the class and traits of an enterprise. */
public sealed interface ClassificationEvent permits ClassificationProposed, ClassificationDecided {
    ClassificationSnapshot classification();

    /** Sign-in name. */
    String by();

    OffsetDateTime at();
}
