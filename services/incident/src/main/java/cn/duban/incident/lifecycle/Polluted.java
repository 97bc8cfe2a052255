package cn.duban.incident.lifecycle;

/** What an incident polluted severely (21号令 art. 26(4)). */
public enum Polluted {
    CROWDED_PLACE("人员密集场所"),
    DRINKING_WATER("生活水源"),
    FARMLAND("农田"),
    RIVER("河流"),
    RESERVOIR("水库"),
    LAKE("湖泊"),
    OTHER("其他环境");

    private final String label;

    Polluted(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
