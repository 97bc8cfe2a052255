package cn.duban.casework.evidence;

import java.io.IOException;
import java.util.BitSet;

/**
 * Objects where only a cross-reference would find them: in a comment, in a string, in the bytes of a picture. A reader
 * goes where the table points; whoever reads from front to back must look for them.
 */
final class PdfHiding {
    private static final int LINE = 64;

    private PdfHiding() {}

    /**
     * @param seen where the word obj was met
     * @throws IOException when it stands somewhere else too
     */
    static void check(byte[] bytes, BitSet seen) throws IOException {
        for (int i = 1; i + 3 < bytes.length; i++) {
            if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j' && !seen.get(i) && object(bytes, i)) {
                throw new IOException("An object where none is to be expected");
            }
        }
    }

    private static boolean object(byte[] bytes, int at) {
        int after = bytes[at + 3];
        boolean ends = PdfWords.blank(after) || "<[(/%".indexOf(after) >= 0;
        int before = at - 1;
        while (before > 0 && PdfWords.blank(bytes[before])) {
            before--;
        }
        return ends && (PdfWords.digit(bytes[before]) || (before < at - 1 && commented(bytes, before)));
    }

    /** A remark may stand between the numbers and the word. */
    private static boolean commented(byte[] bytes, int end) {
        for (int i = end; i > Math.max(1, end - LINE) && bytes[i] != '\n' && bytes[i] != '\r'; i--) {
            if (bytes[i] == '%') {
                int before = i - 1;
                while (before > 0 && PdfWords.blank(bytes[before])) {
                    before--;
                }
                return PdfWords.digit(bytes[before]);
            }
        }
        return false;
    }
}
