package cn.duban.responsibility;

import cn.duban.contracts.registry.MatterChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * What belongs to one trade though the tree of matters keeps it apart: its sides (the transport of its goods, their
 * public safety, their quality, what is left of them) and its parts.
 */
final class Trades {
    private final int[][] sides;
    private final int[][] parts;

    Trades(Forest<MatterChanged> matters, List<String> problems) {
        sides = new int[matters.size()][];
        parts = new int[matters.size()][];
        int[][] concerned = concerned(matters, problems);
        for (int asked = 0; asked < matters.size(); asked++) {
            List<Integer> besides = new ArrayList<>();
            List<Integer> below = new ArrayList<>();
            for (int other = 0; other < matters.size(); other++) {
                if (other != asked && matters.distance(other, asked) > 0) {
                    below.add(other);
                } else if (other != asked && touches(matters, asked, concerned[other])) {
                    besides.add(other);
                }
            }
            sides[asked] = numbers(besides);
            parts[asked] = numbers(below);
        }
    }

    /** Matters that are another side of the one asked, of what lies above it or of one of its parts. */
    int[] sides(int matter) {
        return sides[matter];
    }

    /** Matters below it. */
    int[] parts(int matter) {
        return parts[matter];
    }

    private static boolean touches(Forest<MatterChanged> matters, int asked, int[] concerned) {
        for (int matter : concerned) {
            if (matters.distance(asked, matter) >= 0 || matters.distance(matter, asked) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int[][] concerned(Forest<MatterChanged> matters, List<String> problems) {
        int[][] concerned = new int[matters.size()][];
        for (int i = 0; i < concerned.length; i++) {
            MatterChanged matter = matters.get(i);
            List<String> named = matter.concerns() == null ? List.of() : matter.concerns();
            concerned[i] =
                    named.stream().mapToInt(matters::number).filter(n -> n >= 0).toArray();
            if (concerned[i].length < named.size()) {
                problems.add("事项 " + matter.code() + " 所涉事项未知");
            }
        }
        return concerned;
    }

    private static int[] numbers(List<Integer> found) {
        return found.stream().mapToInt(Integer::intValue).toArray();
    }
}
