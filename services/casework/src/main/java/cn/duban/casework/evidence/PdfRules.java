package cn.duban.casework.evidence;

import cn.duban.casework.evidence.PdfFrame.Kind;
import cn.duban.casework.evidence.PdfFrame.Value;
import java.io.IOException;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF (ISO 32000-1) that is a page to look at may say. It may move about in itself; out of itself leads only a
 * web or mail address behind a link that a person clicks. Nothing it shows lies outside of it.
 */
final class PdfRules {
    /** Whatever they name, it is more than a page to look at. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "AA",
            "Launch",
            "SubmitForm",
            "ImportData",
            "ResetForm",
            "Hide",
            "GoToE",
            "GoToR",
            "GoToDp",
            "SetOCGState",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "GoTo3DView",
            "3D",
            "3DD",
            "OnInstantiate",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "FileAttachment",
            "Filespec",
            "Collection",
            "SpiderInfo",
            "Requirements",
            "Encrypt");

    private static final Set<String> INSIDE = Set.of("GoTo", "Named");
    private static final Set<String> ACTIONS = Set.of("GoTo", "Named", "URI");
    /** Actions whose names mean something harmless elsewhere. */
    private static final Set<String> OTHER_ACTIONS = Set.of("Thread", "Trans", "NOP", "SetState");

    private static final Set<String> PAGE_MOVES = Set.of("NextPage", "PrevPage", "FirstPage", "LastPage");
    private static final Set<String> ANNOTATIONS = Set.of(
            "Text",
            "Link",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Widget",
            "PrinterMark",
            "TrapNet",
            "Watermark",
            "Redact");

    /** A stream's content in another file, a form's page in another file, a picture on a print server. */
    private static final Set<String> ELSEWHERE = Set.of("F", "FFilter", "FDecodeParms", "Ref", "OPI");

    private static final Pattern ADDRESS =
            Pattern.compile("(https?://[^\\p{Cntrl}\u00FE\u00FF]+|mailto:[^?\\p{Cntrl}]+)");

    /** Objects that go to an address, that are referred to from beside a link, that are opened, that may be. */
    private final BitSet addresses = new BitSet();

    private final BitSet referred = new BitSet();
    private final BitSet opened = new BitSet();
    private final BitSet quiet = new BitSet();
    private final BitSet loud = new BitSet();
    private boolean pages;

    /** The file is no page to look at and nothing else. */
    static final class ActivePdf extends RuntimeException {
        private static final long serialVersionUID = 1;

        ActivePdf(String name) {
            super(name);
        }
    }

    /** A name, wherever it stands. */
    void name(String name) {
        if (ACTIVE.contains(name)) {
            throw new ActivePdf(name);
        }
    }

    /** A name that is an object: another may say by it what it does. */
    void nameAlone(String name) {
        if (ACTIONS.contains(name) || OTHER_ACTIONS.contains(name)) {
            throw new ActivePdf(name);
        }
    }

    /** A reference that is not what a link does. */
    void refers(int object) {
        referred.set(object);
    }

    /** An array that is an object: where to open a file at, for one. */
    void array(int object) {
        if (object >= 0) {
            quiet.set(object);
        }
    }

    /**
     * A dictionary that was read to its end.
     *
     * @param object its number when it is an object of its own, less than zero when that is not known
     */
    void dictionary(PdfFrame frame, int object) {
        pages |= frame.is("Type", "Page");
        action(frame);
        if (frame.has("URI") || frame.is("S", "URI")) {
            address(frame, object);
        }
        annotation(frame);
        opening(frame);
        if (string(frame.get("F")) || string(frame.get("UF")) || frame.is("Type", "F")) {
            throw new ActivePdf("F");
        }
        if (frame.parent() == null && object >= 0) {
            (inside(frame) ? quiet : loud).set(object);
        }
    }

    /** The dictionary of a stream. */
    void stream(PdfFrame frame) {
        for (String key : ELSEWHERE) {
            if (frame.has(key)) {
                throw new ActivePdf(key);
            }
        }
    }

    /** The whole file was seen. */
    void end() throws IOException {
        if (!pages) {
            throw new IOException("Not a page to look at");
        }
        for (int object = opened.nextSetBit(0); object >= 0; object = opened.nextSetBit(object + 1)) {
            if (!quiet.get(object) || loud.get(object)) {
                throw new ActivePdf("OpenAction");
            }
        }
        if (addresses.intersects(referred)) {
            throw new ActivePdf("URI");
        }
    }

    private static void action(PdfFrame frame) {
        Value does = frame.get("S");
        if (does != null && does.among(OTHER_ACTIONS)) {
            throw new ActivePdf(does.text());
        }
        if (frame.is("Type", "Action") && (does == null || !does.among(ACTIONS))) {
            throw new ActivePdf("Action");
        }
        if (does != null && does.is("Named")) {
            Value move = frame.get("N");
            if (move == null || !move.among(PAGE_MOVES)) {
                throw new ActivePdf("Named");
            }
        }
    }

    private void address(PdfFrame frame, int object) {
        Value address = frame.get("URI");
        boolean plain = address != null
                && address.kind() == Kind.STRING
                && ADDRESS.matcher(address.text().toLowerCase(Locale.ROOT)).matches();
        PdfFrame parent = frame.parent();
        // In a dictionary it is looked at again where that ends; a key of this may stand after it.
        boolean clicked = parent == null ? object >= 0 : parent.dictionary() && parent.at("A");
        if (!frame.is("S", "URI") || !plain || !clicked) {
            throw new ActivePdf("URI");
        }
        if (parent == null) {
            addresses.set(object);
        }
    }

    private void annotation(PdfFrame frame) {
        Value kind = frame.get("Subtype");
        if (kind != null && frame.has("Rect") && !kind.among(ANNOTATIONS)) {
            throw new ActivePdf("Subtype");
        }
        Value does = frame.get("A");
        PdfFrame action = does == null ? null : does.inside();
        boolean link = frame.is("Subtype", "Link");
        if (does != null && does.kind() == Kind.REFERENCE && !link) {
            refers(Integer.parseInt(does.text()));
        }
        if (action != null && action.has("S")) {
            Set<String> allowed = link ? ACTIONS : INSIDE;
            Value what = action.get("S");
            if (what == null || !what.among(allowed)) {
                throw new ActivePdf("A");
            }
        }
    }

    private void opening(PdfFrame frame) {
        Value opening = frame.get("OpenAction");
        if (opening == null || opening.kind() == Kind.ARRAY) {
            return;
        }
        PdfFrame action = opening.inside();
        if (opening.kind() == Kind.REFERENCE) {
            opened.set(Integer.parseInt(opening.text()));
        } else if (action == null ? !opening.text().equals("null") : !inside(action)) {
            throw new ActivePdf("OpenAction");
        }
    }

    private static boolean inside(PdfFrame frame) {
        Value does = frame.get("S");
        return does != null && does.among(INSIDE);
    }

    private static boolean string(@Nullable Value value) {
        return value != null && value.kind() == Kind.STRING;
    }
}
