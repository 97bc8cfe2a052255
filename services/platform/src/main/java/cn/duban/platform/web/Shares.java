package cn.duban.platform.web;

import java.util.HashMap;
import java.util.Map;

/** So many at a time for each sender, and so many in all. */
final class Shares {
    private final int each;
    private final int all;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    Shares(int each, int all) {
        this.each = each;
        this.all = all;
    }

    /** @return 0 when there is room; 429 when the sender has its share already, 503 when all have theirs */
    synchronized int take(String sender) {
        if (taken.getOrDefault(sender, 0) >= each) {
            return 429;
        }
        if (sum >= all) {
            return 503;
        }
        taken.merge(sender, 1, Integer::sum);
        sum++;
        return 0;
    }

    synchronized void give(String sender) {
        taken.computeIfPresent(sender, (who, count) -> count == 1 ? null : count - 1);
        sum--;
    }
}
