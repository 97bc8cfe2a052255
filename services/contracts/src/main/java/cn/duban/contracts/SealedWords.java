package cn.duban.contracts;

/**
 * What stands in the place of an informant's words wherever others read. Only the services that take a tip-off keep the
 * words, apart from the case, for those who handle it; no event, clock, task or paper ever carries them.
 */
public final class SealedWords {
    private SealedWords() {}

    /** Title of a hazard that somebody told of. */
    public static String hazard(String matterName) {
        return matterName + "事故隐患";
    }

    /** Title of an incident that somebody told of. */
    public static String incident(String divisionName) {
        return divisionName + "生产安全事故";
    }
}
