package cn.duban.casework.paper;

import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Translates a page into WordprocessingML. A class (or, without one, the element's name) is the name of the style. */
final class WordText {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Width of the text, GB/T 9704-2012: 156 mm, in twentieths of a point. */
    private static final int WIDTH = 8845;

    private final XMLStreamWriter xml;

    private WordText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String document(Document page) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w:document");
            xml.writeAttribute("xmlns:w", W);
            xml.writeAttribute("xmlns:r", R);
            xml.writeStartElement("w:body");
            new WordText(xml).blocks((Element) page.getElementsByTagName("body").item(0));
            new WordText(xml).section();
            xml.writeEndDocument();
            xml.close();
            return out.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    static String properties(Sheet sheet) {
        return Resources.text("document/word/core.xml")
                .replace(
                        "DATED",
                        sheet.datedAt()
                                .toInstant()
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString())
                .replace("TITLE", SafeText.escape(sheet.title()));
    }

    private void blocks(Element parent) throws XMLStreamException {
        for (Element block : children(parent)) {
            switch (block.getTagName()) {
                case "table" -> table(block);
                case "div" -> blocks(block);
                default -> paragraph(block, style(block));
            }
        }
    }

    private static String style(Element block) {
        return block.getAttribute("class").isEmpty() ? block.getTagName() : block.getAttribute("class");
    }

    private void paragraph(Element block, String style) throws XMLStreamException {
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", style);
        xml.writeEndElement();
        String text = block.getTextContent().strip();
        if (!text.isEmpty()) {
            xml.writeStartElement("w:r");
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(text);
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void table(Element table) throws XMLStreamException {
        List<Integer> widths = new ArrayList<>();
        for (Element column : below(table, "col")) {
            widths.add(WIDTH * Integer.parseInt(column.getAttribute("width").replace("%", "")) / 100);
        }
        xml.writeStartElement("w:tbl");
        xml.writeStartElement("w:tblPr");
        empty("w:tblStyle", "w:val", "table");
        empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        empty("w:tblLayout", "w:type", "fixed");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (int width : widths) {
            empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.writeEndElement();
        for (Element row : below(table, "tr")) {
            row(row, widths);
        }
        xml.writeEndElement();
    }

    private void row(Element row, List<Integer> widths) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        int at = 0;
        for (Element cell : children(row)) {
            int span = cell.hasAttribute("colspan") ? Integer.parseInt(cell.getAttribute("colspan")) : 1;
            int width = widths.subList(at, at + span).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            at += span;
            cell(cell, span, width);
        }
        xml.writeEndElement();
    }

    private void cell(Element cell, int span, int width) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        xml.writeStartElement("w:tcPr");
        empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa");
        if (span > 1) {
            empty("w:gridSpan", "w:val", String.valueOf(span));
        }
        empty("w:vAlign", "w:val", "center");
        xml.writeEndElement();
        List<Element> inside = children(cell);
        if (inside.isEmpty()) {
            paragraph(cell, cell.getTagName());
        }
        for (Element line : inside) {
            paragraph(line, line.hasAttribute("class") ? style(line) : cell.getTagName());
        }
        xml.writeEndElement();
    }

    private void section() throws XMLStreamException {
        xml.writeStartElement("w:sectPr");
        empty("w:footerReference", "w:type", "default", "r:id", "footer");
        // A4; margins of GB/T 9704-2012: 37 mm above, 28 mm left, text of 156 × 225 mm.
        empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        empty(
                "w:pgMar",
                "w:top",
                "2098",
                "w:right",
                "1474",
                "w:bottom",
                "1985",
                "w:left",
                "1588",
                "w:header",
                "851",
                "w:footer",
                "1400",
                "w:gutter",
                "0");
        xml.writeEndElement();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> below(Element table, String tag) {
        List<Element> found = new ArrayList<>();
        var all = table.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }
}
