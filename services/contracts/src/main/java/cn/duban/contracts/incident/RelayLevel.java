package cn.duban.contracts.incident;

/** Levels of the relay chain (逐级上报), lowest first. {@link #STATE} is outside of the platform. */
public enum RelayLevel {
    VILLAGE,
    TOWN,
    DISTRICT,
    CITY,
    PROVINCE,
    STATE
}
