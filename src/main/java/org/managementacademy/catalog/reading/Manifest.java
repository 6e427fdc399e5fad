package org.managementacademy.catalog.reading;

import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.springframework.core.io.Resource;

/** Reads from an {@code imsmanifest.xml} which standard the package follows. */
final class Manifest {
    private static final XMLInputFactory XML = hardened();

    private Manifest() {}

    /** {@code SCORM_12}, {@code SCORM_2004}, or the version as it is written there, or nothing. */
    static String standard(Resource manifest) {
        var version = version(manifest);
        if (version.equals("1.2")) return "SCORM_12";
        if (version.startsWith("2004") || version.equals("CAM 1.3")) return "SCORM_2004";
        return version;
    }

    private static String version(Resource manifest) {
        try (var in = manifest.getInputStream()) {
            var xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("schemaversion"))
                    return xml.getElementText().strip();
            }
        } catch (IOException | XMLStreamException e) {
            return "";
        }
        return "";
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
