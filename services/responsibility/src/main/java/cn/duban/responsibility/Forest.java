package cn.duban.responsibility;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Trees over coded items: every item has a number, and knows the numbers above it without walking. */
final class Forest<T> {
    private static final int[] NONE = {};

    private final List<T> items;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] chains;

    Forest(
            Collection<T> source,
            Function<T, String> code,
            Function<T, @Nullable String> parent,
            List<String> problems) {
        items = List.copyOf(source);
        for (int i = 0; i < items.size(); i++) {
            if (numbers.put(code.apply(items.get(i)), i) != null) {
                problems.add("重复的编码：" + code.apply(items.get(i)));
            }
        }
        chains = new int[items.size()][];
        for (int i = 0; i < chains.length; i++) {
            chains[i] = climb(i, code, parent, problems);
        }
    }

    private int[] climb(
            int start, Function<T, String> code, Function<T, @Nullable String> parent, List<String> problems) {
        List<Integer> chain = new ArrayList<>();
        int at = start;
        while (at >= 0 && !chain.contains(at)) {
            chain.add(at);
            String above = parent.apply(items.get(at));
            int next = above == null ? -1 : number(above);
            if (above != null && (next < 0 || chain.contains(next))) {
                problems.add("上级未知或成环：" + code.apply(items.get(at)) + " → " + above);
            }
            at = next;
        }
        return chain.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return chains.length;
    }

    T get(int number) {
        return items.get(number);
    }

    List<T> items() {
        return items;
    }

    /** Number of the item, or -1. */
    int number(@Nullable String code) {
        Integer number = code == null ? null : numbers.get(code);
        return number == null ? -1 : number;
    }

    /** The item itself, then what is above it, up to the root. */
    int[] chain(int number) {
        return number < 0 ? NONE : chains[number];
    }

    /** How many steps {@code ancestor} lies above; 0 for the item itself, -1 if it does not lie above. */
    int distance(int number, int ancestor) {
        int[] chain = chain(number);
        for (int i = 0; i < chain.length; i++) {
            if (chain[i] == ancestor) {
                return i;
            }
        }
        return -1;
    }

    /** Smallest distance to any of them; -1 if none lies above. An empty array stands for everything. */
    int distanceToAny(int number, int[] ancestors) {
        if (ancestors.length == 0) {
            return Integer.MAX_VALUE;
        }
        int best = -1;
        for (int ancestor : ancestors) {
            int distance = distance(number, ancestor);
            if (distance >= 0 && (best < 0 || distance < best)) {
                best = distance;
            }
        }
        return best;
    }
}
