package cn.duban.casework.paper;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Replaces what the font cannot draw (emoji, rare scripts) and says so at the end of the page. */
final class Glyphs {
    /** 〓, the printers' mark for a missing type. */
    static final int MISSING = 0x3013;

    private static final int JOINER = 0x200D;
    private static final int VARIATION_FIRST = 0xFE00;
    private static final int VARIATION_LAST = 0xFE0F;

    private int replaced;

    private Glyphs() {}

    /** Changes the page, which must be a copy of one's own. */
    static void settle(Document page) {
        Glyphs glyphs = new Glyphs();
        textsBelow(page.getDocumentElement()).forEach(node -> node.setNodeValue(glyphs.drawable(node.getNodeValue())));
        if (glyphs.replaced > 0) {
            Element note = page.createElement("p");
            note.setAttribute("class", "note");
            note.setTextContent("注：本页文字有" + glyphs.replaced + "处字符字库中没有，以“〓”代替，原字见同名Word文件。");
            page.getElementsByTagName("body").item(0).appendChild(note);
        }
    }

    static List<Node> textsBelow(Node node) {
        List<Node> found = new ArrayList<>();
        if (node.getNodeType() == Node.TEXT_NODE) {
            found.add(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            found.addAll(textsBelow(child));
        }
        return found;
    }

    private String drawable(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Fonts.REGULAR.has(c) || Character.isWhitespace(c)) {
                drawn.appendCodePoint(c);
            } else if (!modifies(c)) {
                drawn.appendCodePoint(MISSING);
                replaced++;
            }
        });
        return drawn.toString();
    }

    // Parts of an emoji, not signs of their own.
    private static boolean modifies(int c) {
        return c == JOINER || (c >= VARIATION_FIRST && c <= VARIATION_LAST);
    }
}
