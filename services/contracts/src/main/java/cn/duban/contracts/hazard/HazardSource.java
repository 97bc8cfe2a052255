package cn.duban.contracts.hazard;

/** How a hazard came to light. */
public enum HazardSource {
    SELF_INSPECTION,
    DEPARTMENT_INSPECTION,
    GRID_PATROL,
    EXPERT,
    TIP_OFF,
    ASSIGNED
}
