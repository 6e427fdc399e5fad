package org.managementacademy.scorm.manifest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.managementacademy.scorm.sequencing.Activity;

/** Manifests for tests: what is not said is as it is in most packages. */
final class Manifests {
    private static final String NAMESPACES = """
            xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
            xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
            xmlns:imsss="http://www.imsglobal.org/xsd/imsss\"""";

    private Manifests() {}

    /** SCORM 2004 4th Edition. @param organization what lies in the only organization */
    static String scorm2004(String organization) {
        return scorm2004("2004 4th Edition", organization, "");
    }

    /** @param more what follows the resources */
    static String scorm2004(String version, String organization, String more) {
        return """
                <manifest identifier="package" version="7" %s>
                  <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                  <organizations default="course">
                    <organization identifier="course"><title>Course</title>%s</organization>
                  </organizations>
                  <resources><resource identifier="r" adlcp:scormType="sco" href="index.html"/></resources>
                  %s
                </manifest>""".formatted(NAMESPACES, version, organization, more);
    }

    static String scorm12(String organization) {
        return """
                <manifest identifier="package" version="1"
                    xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="course">
                    <organization identifier="course"><title>Course</title>%s</organization>
                  </organizations>
                  <resources>
                    <resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/>
                    <resource identifier="page" type="webcontent" adlcp:scormtype="asset" href="page.html"/>
                  </resources>
                </manifest>""".formatted(organization);
    }

    /** A manifest with everything written out. */
    static String of(String inner) {
        return "<manifest identifier=\"package\" " + NAMESPACES
                + "><metadata><schemaversion>2004 4th Edition</schemaversion></metadata>" + inner + "</manifest>";
    }

    /** An item with content. @param inner what lies in it besides its title */
    static String item(String id, String inner) {
        return "<item identifier=\"%s\" identifierref=\"r\"><title>Title of %s</title>%s</item>"
                .formatted(id, id, inner);
    }

    static String sequencing(String inner) {
        return "<imsss:sequencing>" + inner + "</imsss:sequencing>";
    }

    static Reading read(String manifest) {
        return ManifestReader.read(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
    }

    static Manifest understood(String manifest) {
        if (read(manifest) instanceof Reading.Understood understood) return understood.manifest();
        throw new AssertionError(read(manifest).problems());
    }

    static Resource resource(Manifest manifest, String id) {
        return Objects.requireNonNull(manifest.resources().get(id));
    }

    /** The activity of the only organization. */
    static Activity activity(String manifest, String id) {
        return understood(manifest).organization().tree().activity(id).orElseThrow();
    }
}
