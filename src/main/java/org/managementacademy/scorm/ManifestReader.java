package org.managementacademy.scorm;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds in an {@code imsmanifest.xml} the page that starts the one SCO of a package. */
final class ManifestReader {
    private static final XMLInputFactory XML = hardened();

    private ManifestReader() {}

    /** The {@code href} of the resource that the first item names. @throws IllegalArgumentException when there is none */
    static String launchPage(InputStream manifest) {
        try {
            return launchPage(XML.createXMLStreamReader(manifest));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("Unreadable manifest", e);
        }
    }

    private static String launchPage(XMLStreamReader xml) throws XMLStreamException {
        var item = "";
        Map<String, String> pages = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "item" -> item = item.isEmpty() ? attribute(xml, "identifierref") : item;
                case "resource" -> pages.put(attribute(xml, "identifier"), attribute(xml, "href"));
                default -> {}
            }
        }
        var page = pages.getOrDefault(item, "");
        if (page.isEmpty()) throw new IllegalArgumentException("No item of the manifest names a page");
        return page;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
