package cn.duban.registry.enterpriseimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook may hold before a library is let loose on it: the library keeps all shared texts, the list of sheets
 * and one row at a time in memory, so those are counted first, in one pass that keeps nothing.
 */
final class WorkbookBounds {
    /** 20,000 rows unpack to about 20 MiB; far more is a bomb, not a list. */
    private static final long MOST_UNPACKED = 150L << 20;

    private static final int MOST_PARTS = 1_000;
    /** Twice the texts of 20,000 rows. */
    private static final int MOST_TEXTS = 400_000;

    private static final long MOST_TEXT = 32L << 20;
    /** Names of sheets, relations, styles. */
    private static final int MOST_OTHERS = 500_000;

    private static final int MOST_CELLS_OF_A_ROW = 2_000;
    private static final int MOST_CHARACTERS_OF_A_ROW = 1 << 20;
    /** Three letters, XFD, and seven digits are the last cell there is. */
    private static final int LONGEST_REFERENCE = 10;

    private static final String BOOK = "xl/workbook.xml";
    private static final XMLInputFactory XML = factory();

    private WorkbookBounds() {}

    /** Whether the bytes are a workbook of bearable size, whatever their name and the sizes they claim say. */
    static boolean hold(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry(BOOK) == null) {
                return false;
            }
            long left = MOST_UNPACKED;
            for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator(); entries.hasNext() && left >= 0; ) {
                left -= unpacked(zip, entries.next(), left);
            }
            return left >= 0;
        } catch (ZipException | XMLStreamException | TooMuch e) {
            return false;
        }
    }

    /** More than a list of enterprises needs. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Every part, for which one is the sheet is said by another part. */
    private static long unpacked(ZipFile zip, ZipEntry entry, long left) throws IOException, XMLStreamException {
        try (InputStream unpacked = zip.getInputStream(entry)) {
            Counted in = new Counted(unpacked, left);
            try {
                new Walk(XML.createXMLStreamReader(in)).toEnd();
            } catch (XMLStreamException e) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    throw e;
                }
                // A picture, say: no markup that a library could read on from here.
            }
            in.transferTo(OutputStream.nullOutputStream());
            return in.count;
        }
    }

    /** One pass over a part. */
    private static final class Walk {
        private static final Set<String> TEXT = Set.of("t", "r", "v", "f", "is");

        private final XMLStreamReader xml;
        private int texts;
        private int others;
        private int cells;
        private int ofRow;
        private long ofTexts;

        Walk(XMLStreamReader xml) {
            this.xml = xml;
        }

        void toEnd() throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                int what = xml.next();
                if (what == XMLStreamConstants.START_ELEMENT) {
                    element(xml.getLocalName());
                } else if (what == XMLStreamConstants.CHARACTERS || what == XMLStreamConstants.CDATA) {
                    ofRow += xml.getTextLength();
                    ofTexts += texts == 0 ? 0 : xml.getTextLength();
                }
                if (texts > MOST_TEXTS
                        || others > MOST_OTHERS
                        || cells > MOST_CELLS_OF_A_ROW
                        || ofTexts > MOST_TEXT
                        || (texts == 0 && ofRow > MOST_CHARACTERS_OF_A_ROW)) {
                    throw new TooMuch();
                }
            }
        }

        private void element(String name) throws TooMuch {
            switch (name) {
                case "si" -> texts++;
                case "row" -> {
                    cells = 0;
                    ofRow = 0;
                }
                case "c" -> {
                    cells++;
                    reference(xml.getAttributeValue(null, "r"));
                }
                default -> others += TEXT.contains(name) ? 0 : 1;
            }
        }
    }

    /** A column far out would be a row as long as that, in memory. */
    private static void reference(@Nullable String cell) throws TooMuch {
        if (cell != null
                && (cell.length() > LONGEST_REFERENCE
                        || cell.chars().filter(Character::isLetter).count() > 3)) {
            throw new TooMuch();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Ends where the part has unpacked to more than it may. Closing it closes nothing: the reader of a part does so. */
    private static final class Counted extends InputStream {
        private final InputStream in;
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            this.in = in;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] part, int from, int length) throws IOException {
            int read = in.read(part, from, length);
            count += Math.max(0, read);
            if (count > most) {
                throw new TooMuch();
            }
            return read;
        }
    }
}
