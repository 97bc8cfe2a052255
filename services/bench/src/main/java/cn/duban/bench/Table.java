package cn.duban.bench;

import java.util.ArrayList;
import java.util.List;

/** Rows as text in columns. */
final class Table {
    private static final String GAP = "  ";
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... head) {
        rows.add(List.of(head));
    }

    /** @throws IllegalArgumentException when the row has not as many cells as the head */
    void add(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException(rows.get(0).size() + " cells wanted, not " + cells.length);
        }
        rows.add(List.of(cells));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell)
                        .append(" ".repeat(widest(column) - width(cell)))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
            if (row == rows.get(0)) {
                text.append(rule()).append('\n');
            }
        }
        return text.toString();
    }

    private String rule() {
        List<String> dashes = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            dashes.add("-".repeat(widest(column)));
        }
        return String.join(GAP, dashes);
    }

    private int widest(int column) {
        return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
    }

    /** Columns on a terminal: Chinese characters and their punctuation take two. */
    static int width(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) || c >= 0x3000 && c < 0x3040 || c >= 0xFF00 && c < 0xFF60 ? 2 : 1)
                .sum();
    }
}
