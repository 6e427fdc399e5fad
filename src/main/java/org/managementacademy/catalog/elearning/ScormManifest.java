package org.managementacademy.catalog.elearning;

import java.util.Collection;
import java.util.stream.Collectors;

/** The {@code imsmanifest.xml} of a lesson: one organization with one SCO. */
final class ScormManifest {

    private ScormManifest() {}

    static String scorm12(Lesson lesson, Collection<String> files) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%1$s" version="1.0"
                          xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
                    <metadata>
                        <schema>ADL SCORM</schema>
                        <schemaversion>1.2</schemaversion>
                    </metadata>
                    <organizations default="lesson">
                        <organization identifier="lesson">
                            <title>%2$s</title>
                            <item identifier="lesson-item" identifierref="lesson-sco">
                                <title>%2$s</title>
                            </item>
                        </organization>
                    </organizations>
                    <resources>
                        <resource identifier="lesson-sco" type="webcontent" adlcp:scormtype="sco" href="%3$s">
                %4$s
                        </resource>
                    </resources>
                </manifest>
                """.formatted(identifier(lesson), title(lesson), LessonPackage.PAGE, listed(files));
    }

    static String scorm2004(Lesson lesson, Collection<String> files) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="%1$s" version="1.0"
                          xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
                          xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
                    <metadata>
                        <schema>ADL SCORM</schema>
                        <schemaversion>2004 4th Edition</schemaversion>
                    </metadata>
                    <organizations default="lesson">
                        <organization identifier="lesson">
                            <title>%2$s</title>
                            <item identifier="lesson-item" identifierref="lesson-sco">
                                <title>%2$s</title>
                                <imsss:sequencing>
                                    <imsss:objectives>
                                        <imsss:primaryObjective objectiveID="%5$s"/>
                                    </imsss:objectives>
                                    <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
                                </imsss:sequencing>
                            </item>
                            <imsss:sequencing>
                                <imsss:controlMode choice="true" flow="true"/>
                            </imsss:sequencing>
                        </organization>
                    </organizations>
                    <resources>
                        <resource identifier="lesson-sco" type="webcontent" adlcp:scormType="sco" href="%3$s">
                %4$s
                        </resource>
                    </resources>
                </manifest>
                """.formatted(
                        identifier(lesson),
                        title(lesson),
                        LessonPackage.PAGE,
                        listed(files),
                        LessonPackage.escaped(lesson.objective().id()));
    }

    /** An XML name knows no slash. */
    private static String identifier(Lesson lesson) {
        return "academy." + lesson.id().replace('/', '.');
    }

    private static String title(Lesson lesson) {
        return LessonPackage.escaped(lesson.title());
    }

    private static String listed(Collection<String> files) {
        return files.stream()
                .map(file -> "            <file href=\"" + file + "\"/>")
                .collect(Collectors.joining("\n"));
    }
}
