package cn.duban.casework.evidence;

import cn.duban.casework.evidence.PdfFrame.Kind;
import cn.duban.casework.evidence.PdfFrame.Value;
import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Goes through a PDF (ISO 32000-1), or through the objects that were packed into one of its streams, once. */
final class PdfWalk {
    private static final int MOST_DEPTH = 500;

    private final byte[] bytes;
    private final PdfWords words;
    private final PdfRules rules;
    private final PdfUnfolding unfolding;
    private final boolean file;
    private final BitSet objects = new BitSet();
    private String last = "";
    private String lastButOne = "";
    private @Nullable PdfFrame open;
    /** The outermost dictionary of the present object, which says what its stream is. */
    private @Nullable PdfFrame outermost;

    private int object = -1;
    private int depth;

    /** Through a whole file. */
    PdfWalk(byte[] bytes) {
        this(bytes, true, new PdfRules(), new PdfUnfolding());
    }

    private PdfWalk(byte[] bytes, boolean file, PdfRules rules, PdfUnfolding unfolding) {
        this.bytes = bytes;
        this.file = file;
        this.words = new PdfWords(bytes);
        this.rules = rules;
        this.unfolding = unfolding;
    }

    /**
     * Reads it.
     *
     * @throws PdfRules.ActivePdf when it says what it may not
     * @throws IOException when it does not hold together
     */
    void toEnd() throws IOException {
        for (String word = words.next(); !word.isEmpty(); word = words.next()) {
            take(word);
        }
        whole();
        PdfHiding.check(bytes, objects);
        rules.end();
    }

    /** Reads packed objects: each where the list says, one after another, none inside of another. */
    private void packed(int count, int first) throws IOException {
        int most = bytes.length / 2 + 1;
        if (count > most || first > bytes.length) {
            throw new IOException("A list of objects that are not there");
        }
        int[] list = new int[2 * count];
        for (int i = 0; i < list.length; i++) {
            list[i] = PdfWords.number(words.next());
        }
        int end = Math.max(first, words.at());
        for (int i = 0; i < list.length; i += 2) {
            int from = first + list[i + 1];
            if (list[i] < 0 || from < end || from > bytes.length) {
                throw new IOException("A packed object where none can be");
            }
            words.moveTo(from);
            object = list[i];
            do {
                String word = words.next();
                if (word.isEmpty()) {
                    break;
                }
                take(word);
            } while (open != null);
            whole();
            end = words.at();
        }
    }

    private void whole() throws IOException {
        if (open != null) {
            throw new IOException("Not closed");
        }
    }

    private void take(String word) throws IOException {
        switch (word) {
            case "<<", "[" -> open(word.equals("<<"));
            case ">>", "]" -> close(word.equals(">>"));
            case "()" -> value(new Value(Kind.STRING, open != null && open.at("URI") ? words.text() : "", null));
            case "obj" -> begin();
            case "endobj" -> end();
            case "stream" -> stream();
            case "R" -> reference();
            case ")", ">", "{", "}" -> whole();
            default -> nameOrWord(word);
        }
        lastButOne = last;
        last = word;
    }

    private void nameOrWord(String word) throws IOException {
        if (!word.startsWith("/")) {
            value(new Value(Kind.WORD, word, null));
            return;
        }
        String name = word.substring(1);
        rules.name(name);
        if (open == null) {
            rules.nameAlone(name);
        }
        value(new Value(Kind.NAME, name, null));
    }

    private void value(Value value) throws IOException {
        if (open != null) {
            open.add(value);
        }
    }

    private void reference() throws IOException {
        if (open == null) {
            return;
        }
        int target = PdfWords.number(lastButOne);
        if (target < 0 || PdfWords.number(last) < 0) {
            throw new IOException("A reference to nothing");
        }
        // What a link does is looked at where the link ends.
        if (!open.at("A")) {
            rules.refers(target);
        }
        open.add(new Value(Kind.REFERENCE, Integer.toString(target), null));
    }

    private void open(boolean dictionary) throws IOException {
        depth++;
        if (depth > MOST_DEPTH) {
            throw new IOException("Nested beyond reason");
        }
        open = new PdfFrame(open, dictionary);
    }

    private void close(boolean dictionary) throws IOException {
        PdfFrame closed = open;
        if (closed == null || closed.dictionary() != dictionary) {
            throw new IOException("Closed without having been opened");
        }
        closed.end();
        depth--;
        PdfFrame parent = closed.parent();
        if (dictionary) {
            rules.dictionary(closed, parent == null ? object : -1);
        } else if (parent == null) {
            rules.array(object);
        }
        open = parent;
        if (parent == null && dictionary) {
            outermost = closed;
        }
        value(new Value(dictionary ? Kind.DICTIONARY : Kind.ARRAY, "", closed));
    }

    private void begin() throws IOException {
        whole();
        objects.set(words.at() - "obj".length());
        object = PdfWords.number(last) < 0 ? -1 : PdfWords.number(lastButOne);
        outermost = null;
    }

    private void end() throws IOException {
        whole();
        object = -1;
        outermost = null;
    }

    private void stream() throws IOException {
        whole();
        PdfFrame told = outermost;
        if (!file || told == null) {
            throw new IOException("A stream where none can be");
        }
        rules.stream(told);
        int from = words.afterLine();
        Value length = told.get("Length");
        int to = words.endOfStream(from, length == null || length.kind() != Kind.WORD ? null : length.text());
        if (told.is("Type", "ObjStm") || (told.has("N") && told.has("First"))) {
            byte[] unfolded = unfolding.of(bytes, from, to, told);
            new PdfWalk(unfolded, false, rules, unfolding).packed(number(told, "N"), number(told, "First"));
        }
        words.moveTo(to);
    }

    private static int number(PdfFrame told, String key) throws IOException {
        Value value = told.get(key);
        int number = value == null || value.kind() != Kind.WORD ? -1 : PdfWords.number(value.text());
        if (number < 0) {
            throw new IOException("Objects packed without saying how");
        }
        return number;
    }
}
