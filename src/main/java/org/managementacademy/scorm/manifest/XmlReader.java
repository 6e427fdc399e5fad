package org.managementacademy.scorm.manifest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.managementacademy.scorm.manifest.Problem.Code;

/** Reads XML that somebody uploaded: no document type, no entities, nothing from outside, and bounds on size and depth. */
final class XmlReader {
    static final long MOST_BYTES = 16L << 20;
    /** Less than the 100 that the JDK allows, so that it is us who say it. */
    static final int MOST_DEPTH = 80;

    private static final XMLInputFactory XML = hardened();

    private final Problems problems;
    private @Nullable Element root;
    private @Nullable Element open;
    private int depth;

    private XmlReader(Problems problems) {
        this.problems = problems;
    }

    /** The outermost element; empty when the file is refused, and then the problem has been told. */
    static Optional<Element> read(InputStream file, Problems problems) {
        var reader = new XmlReader(problems);
        return reader.read(file) ? Optional.ofNullable(reader.root) : Optional.empty();
    }

    private boolean read(InputStream file) {
        try {
            return read(XML.createXMLStreamReader(new Bounded(file)));
        } catch (XMLStreamException e) {
            var cause = e.getNestedException();
            var place = e.getLocation();
            problems.add(new Problem(
                    cause instanceof TooLarge ? Code.TOO_LARGE : Code.NOT_XML,
                    "",
                    place == null ? 0 : Math.max(0, place.getLineNumber()),
                    place == null ? 0 : Math.max(0, place.getColumnNumber()),
                    List.of()));
            return false;
        }
    }

    private boolean read(XMLStreamReader xml) throws XMLStreamException {
        var parents = new ArrayDeque<Element>();
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD -> {
                        return refuse(Code.DOCTYPE, xml);
                    }
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MOST_DEPTH) return refuse(Code.TOO_DEEP, xml);
                        if (open != null) parents.push(open);
                        open = element(xml, open);
                        if (root == null) root = open;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        open = parents.poll();
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (open != null) open.addText(xml.getText());
                    }
                    default -> {}
                }
            }
            return true;
        } catch (MissingResourceException e) {
            // The JDK's parser has no words for what is wrong with a document type that it skips.
            return refuse(Code.DOCTYPE, xml);
        }
    }

    private boolean refuse(Code code, XMLStreamReader xml) {
        var place = xml.getLocation();
        problems.add(new Problem(
                code, open == null ? "" : open.place(), place.getLineNumber(), place.getColumnNumber(), List.of()));
        return false;
    }

    private static Element element(XMLStreamReader xml, @Nullable Element parent) {
        var place = xml.getLocation();
        var namespace = xml.getNamespaceURI();
        var element = new Element(
                parent,
                namespace == null ? "" : namespace,
                xml.getLocalName(),
                place.getLineNumber(),
                place.getColumnNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++)
            element.addAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        return element;
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Bounded extends FilterInputStream {
        private long left = MOST_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) throw new TooLarge();
        }
    }
}
