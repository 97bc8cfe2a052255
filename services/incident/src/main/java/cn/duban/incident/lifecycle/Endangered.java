package cn.duban.incident.lifecycle;

/** Important places and facilities whose safety an incident endangers (21号令 art. 26(5)). */
public enum Endangered {
    POWER_STATION("电站"),
    WATER_WORKS("重要水利设施"),
    HAZCHEM_STORE("危化品库"),
    FUEL_STATION("油气站"),
    STATION("车站"),
    WHARF("码头"),
    PORT("港口"),
    AIRPORT("机场"),
    CROWDED_PLACE("其他人员密集场所"),
    OTHER("其他重要场所和设施");

    private final String label;

    Endangered(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
