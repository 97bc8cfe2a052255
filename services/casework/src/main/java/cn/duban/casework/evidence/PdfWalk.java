package cn.duban.casework.evidence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a PDF (ISO 32000-1), or through the objects that were packed into one of its streams, once. */
final class PdfWalk {
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
            "SetOCGState",
            "Rendition",
            "Movie",
            "Sound",
            "RichMedia",
            "RichMediaExecute",
            "GoTo3DView",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "FileAttachment",
            "Encrypt");

    private static final Set<String> TOLD = Set.of("Type", "N", "First", "Filter", "DecodeParms", "Length", "S");
    private static final int MOST_DEPTH = 500;

    private final byte[] bytes;
    private final PdfWords words;
    private final boolean file;
    private final Set<Integer> objects = new HashSet<>();
    private final List<String> last = new ArrayList<>(List.of("", "", ""));
    /** What the outermost dictionary of the present object says of its stream. */
    private final Map<String, String> told = new HashMap<>();

    private final PdfUnfolding unfolding;
    private int depth;
    private boolean opens;
    private boolean leads;

    /** The file is no page to look at and nothing else. */
    static final class ActivePdf extends RuntimeException {
        private static final long serialVersionUID = 1;

        ActivePdf(String name) {
            super(name);
        }
    }

    PdfWalk(byte[] bytes, boolean file) {
        this(bytes, file, new PdfUnfolding());
    }

    private PdfWalk(byte[] bytes, boolean file, PdfUnfolding unfolding) {
        this.bytes = bytes;
        this.file = file;
        this.words = new PdfWords(bytes);
        this.unfolding = unfolding;
    }

    void toEnd() throws IOException {
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            if (word.startsWith("/")) {
                name(word.substring(1));
            } else {
                mark(word);
            }
            last.remove(0);
            last.add(word);
        }
        if (opens && leads) {
            throw new ActivePdf("OpenAction");
        }
        if (file) {
            PdfHiding.check(bytes, objects);
        }
    }

    private void name(String name) {
        if (ACTIVE.contains(name)) {
            throw new ActivePdf(name);
        }
        String before = last.get(2);
        if (before.equals("/S") && (name.equals("URI") || name.equals("GoToR") || name.equals("Thread"))) {
            // A link may lead out of the document when it is clicked, the document itself not when it is opened.
            leads |= depth == 1;
        }
        opens |= name.equals("OpenAction");
        tell(name);
    }

    private void mark(String word) throws IOException {
        switch (word) {
            case "<<" -> {
                depth++;
                if (depth > MOST_DEPTH) {
                    throw new IOException("Nested beyond reason");
                }
            }
            case ">>" -> depth = Math.max(0, depth - 1);
            case "obj" -> begin();
            case "stream" -> stream();
            default -> tell(word);
        }
    }

    private void begin() {
        objects.add(words.at() - "obj".length());
        told.clear();
        depth = 0;
    }

    /** Keeps what follows a key of the outermost dictionary, in one line. */
    private void tell(String word) {
        String key = last.get(2);
        if (depth == 1 && key.startsWith("/") && TOLD.contains(key.substring(1))) {
            told.put(key.substring(1), word);
        } else if (depth == 1 && key.equals("[") && last.get(1).equals("/Filter")) {
            told.put("Filter", word);
        } else if (depth == 1 && last.get(1).equals("[") && last.get(0).equals("/Filter") && !word.equals("]")) {
            told.put("Filter", "several");
        } else if (depth == 1 && word.equals("R") && last.get(0).equals("/Filter")) {
            told.put("Filter", "elsewhere");
        }
    }

    private void stream() throws IOException {
        if (!file) {
            throw new IOException("A stream inside of a stream");
        }
        int from = words.afterLine();
        int to = words.endOfStream(from, told.get("Length"));
        boolean packed = "ObjStm".equals(told.get("Type")) || (told.containsKey("N") && told.containsKey("First"));
        if (packed) {
            byte[] unfolded = unfolding.of(bytes, from, to, told);
            PdfWalk inside = new PdfWalk(unfolded, false, unfolding);
            inside.toEnd();
            opens |= inside.opens;
            leads |= inside.leads;
        }
        words.moveTo(to);
    }
}
