package cn.duban.incident.parts;

import cn.duban.casework.file.WorkItem;
import java.util.List;

/** What a step did to the things that wait for somebody. */
public record Moved(List<WorkItem> before, List<WorkItem> now) {

    /** Whether the step did away with the last of the kind. */
    public boolean gone(String key) {
        return has(before, key) && !has(now, key);
    }

    /** Whether the step was the first to ask for something of the kind. */
    public boolean came(String key) {
        return !has(before, key) && has(now, key);
    }

    /** Which parts of a kind are done with. */
    public List<String> partsGone(String key) {
        return parts(before, key).stream()
                .filter(part -> !parts(now, key).contains(part))
                .toList();
    }

    /** Which parts of a kind are asked for anew. */
    public List<String> partsCame(String key) {
        return parts(now, key).stream()
                .filter(part -> !parts(before, key).contains(part))
                .toList();
    }

    private static boolean has(List<WorkItem> items, String key) {
        return items.stream().anyMatch(item -> item.key().equals(key));
    }

    private static List<String> parts(List<WorkItem> items, String key) {
        return items.stream()
                .filter(item -> item.key().equals(key))
                .map(WorkItem::part)
                .toList();
    }
}
