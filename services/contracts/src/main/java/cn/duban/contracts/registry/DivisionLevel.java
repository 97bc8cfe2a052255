package cn.duban.contracts.registry;

/** Level of an administrative division (行政区划), from the province down to the grid. */
public enum DivisionLevel {
    PROVINCE,
    CITY,
    DISTRICT,
    TOWN,
    VILLAGE,
    GRID
}
