package cn.duban.casework.scheme;

import cn.duban.casework.actor.Body;
import java.util.List;

/**
 * A step a scheme adds.
 *
 * @param key id of its user task in the drawn model, for example {@code Added_1}
 * @param flow id of the sequence flow of the shipped model it stands on
 * @param body whose people take it
 * @param roles roles of that body that may take it
 * @param workingDays how long it may take
 */
public record AddedStep(
        String key, AddedKind kind, String name, String flow, Body body, List<String> roles, int workingDays) {
    /** What every key begins with; no shipped model has such an id. */
    public static final String PREFIX = "Added_";

    /** Id of the user task in which a return is mended. */
    public String mend() {
        return key + "_Mend";
    }

    /** Its name. */
    public String mendName() {
        return "按“" + name + "”的意见补正";
    }
}
