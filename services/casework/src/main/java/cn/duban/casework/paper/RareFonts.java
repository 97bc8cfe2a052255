package cn.duban.casework.paper;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fonts for the characters that are seldom needed, cut into pieces: the text of an index is kept, a piece is loaded only
 * for a page that has one of its characters. See fonts/README.md.
 */
final class RareFonts {
    private static final String FOLDER = "fonts/rare/";
    private static final TreeMap<Integer, Piece> PIECES = index();

    /** Characters next to each other that one font has. */
    private record Piece(int last, String font) {}

    private RareFonts() {}

    /** Name of the font that has it. */
    static Optional<String> having(int codePoint) {
        Map.Entry<Integer, Piece> before = PIECES.floorEntry(codePoint);
        return before == null || before.getValue().last() < codePoint
                ? Optional.empty()
                : Optional.of(before.getValue().font());
    }

    static byte[] file(String font) {
        return Resources.bytes(FOLDER + font + ".ttf");
    }

    // A line for each font: its name, and what it has in hexadecimal, "3301 3303-3313".
    private static TreeMap<Integer, Piece> index() {
        TreeMap<Integer, Piece> pieces = new TreeMap<>();
        Resources.text(FOLDER + "index.txt").lines().forEach(line -> {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                String[] ends = words[i].split("-");
                int first = Integer.parseInt(ends[0], 16);
                pieces.put(first, new Piece(Integer.parseInt(ends[ends.length - 1], 16), words[0]));
            }
        });
        return pieces;
    }
}
