package cn.duban.contracts.registry;

/** What kind of thing a duty is about. */
public enum MatterKind {
    SECTOR,
    PLACE,
    ACTIVITY,
    EQUIPMENT,
    PRODUCT,
    FUNCTION
}
