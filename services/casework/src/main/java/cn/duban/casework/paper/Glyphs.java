package cn.duban.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Sees to it that every character of a page is drawn: what the font of the page lacks comes from a rare one, and what no
 * font has (emoji, scripts nobody writes here) is replaced, and the end of the page says so.
 */
final class Glyphs {
    /** 〓, the printers' mark for a missing type. */
    static final int MISSING = 0x3013;

    private static final int JOINER = 0x200D;
    private static final int VARIATION_FIRST = 0xFE00;
    private static final int VARIATION_LAST = 0xFE0F;
    /** Selectors of Chinese variants: the plain form is drawn. */
    private static final int VARIANT_FIRST = 0xE0100;

    private static final int VARIANT_LAST = 0xE01EF;

    private final Document page;
    private final Set<String> fonts = new TreeSet<>();
    private int replaced;

    private Glyphs(Document page) {
        this.page = page;
    }

    /**
     * Changes the page, which must be a copy of one's own.
     *
     * @return names of the rare fonts it needs now
     */
    static Set<String> settle(Document page) {
        Glyphs glyphs = new Glyphs(page);
        Node body = page.getElementsByTagName("body").item(0);
        textsBelow(body).forEach(glyphs::draw);
        if (glyphs.replaced > 0) {
            Element note = page.createElement("p");
            note.setAttribute("class", "note");
            note.setTextContent("注：本页文字有" + glyphs.replaced + "处字符字库中没有，以“〓”代替，原字见同名Word文件。");
            body.appendChild(note);
        }
        return glyphs.fonts;
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

    /** Characters one after another that one font draws; of the page's own font when it is null. */
    private final class Run {
        private final StringBuilder text = new StringBuilder();
        private final Optional<String> font;

        Run(Optional<String> font) {
            this.font = font;
        }

        Node span() {
            Element span = page.createElement("span");
            font.ifPresent(name -> span.setAttribute("style", "font-family: " + name));
            span.appendChild(page.createTextNode(text.toString()));
            return span;
        }
    }

    private void draw(Node text) {
        List<Run> runs = runs(text.getNodeValue());
        if (runs.size() == 1 && runs.get(0).font.isEmpty()) {
            text.setNodeValue(runs.get(0).text.toString());
            return;
        }
        // All of them in elements: else the plain ones were painted first, and copied in that order.
        Node parent = text.getParentNode();
        runs.forEach(run -> parent.insertBefore(run.span(), text));
        parent.removeChild(text);
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        text.codePoints().filter(c -> !modifies(c)).forEach(c -> {
            boolean ours = Fonts.REGULAR.has(c) || Character.isWhitespace(c);
            Optional<String> font = ours ? Optional.empty() : RareFonts.having(c);
            boolean missing = !ours && font.isEmpty();
            replaced += missing ? 1 : 0;
            font.ifPresent(fonts::add);
            if (runs.isEmpty() || !runs.get(runs.size() - 1).font.equals(font)) {
                runs.add(new Run(font));
            }
            runs.get(runs.size() - 1).text.appendCodePoint(missing ? MISSING : c);
        });
        return runs.isEmpty() ? List.of(new Run(Optional.empty())) : runs;
    }

    // Parts of a sign, not signs of their own.
    private static boolean modifies(int c) {
        return c == JOINER
                || (c >= VARIATION_FIRST && c <= VARIATION_LAST)
                || (c >= VARIANT_FIRST && c <= VARIANT_LAST);
    }
}
