package org.managementacademy.scorm.archive;

/** Manifests of packages with one lesson. */
public final class Lesson {
    public static final String MANIFEST = of("index.html", "");

    private Lesson() {}

    /** @param files more that the manifest lists, as {@code <file href=…/>} */
    static String of(String page, String files) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="lesson" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                    xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
                  <organizations default="course"><organization identifier="course"><title>Lesson</title>
                    <item identifier="one" identifierref="r"><title>One</title></item>
                  </organization></organizations>
                  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="%s">%s</resource></resources>
                </manifest>""".formatted(page, files);
    }
}
