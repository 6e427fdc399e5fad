package org.managementacademy.catalog.elearning;

/** The {@code cmi5.xml} of a lesson: a course with one assignable unit, which is mastered at 70 %. */
final class Cmi5Structure {
    private Cmi5Structure() {}

    static String of(Lesson lesson) {
        var id = "urn:management-academy:" + lesson.id().replace('/', ':');
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
                    <course id="%1$s">
                        <title>%2$s</title>
                        <description>%3$s</description>
                    </course>
                    <objectives>
                        <objective id="%4$s">
                            <title>%5$s</title>
                            <description>%3$s</description>
                        </objective>
                    </objectives>
                    <au id="%1$s:lesson" launchMethod="AnyWindow" moveOn="CompletedAndPassed" masteryScore="0.7" activityType="http://adlnet.gov/expapi/activities/lesson">
                        <title>%2$s</title>
                        <description>%3$s</description>
                        <objectives>
                            <objective idref="%4$s"/>
                        </objectives>
                        <url>%6$s</url>
                    </au>
                </courseStructure>
                """.formatted(
                        id,
                        text(lesson, lesson.title()),
                        text(lesson, lesson.purpose()),
                        "urn:management-academy:outcome:" + lesson.id().split("/", 2)[0] + ":"
                                + LessonPackage.escaped(lesson.objective().id()),
                        text(lesson, lesson.objective().title()),
                        LessonPackage.PAGE);
    }

    private static String text(Lesson lesson, String text) {
        return "<langstring lang=\"" + lesson.language().tag() + "\">" + LessonPackage.escaped(text) + "</langstring>";
    }
}
