package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.managementacademy.learning.runtime.Attempt;
import org.managementacademy.scorm.cmi.Standard;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

class PackagesTests {
    private static final String PLAYABLE = """
            <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schemaversion>1.2</schemaversion></metadata>
              <organizations default="o"><organization identifier="o"><title>O</title>
                <item identifier="i" identifierref="r"><title>I</title></item></organization></organizations>
              <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="a%20b.html"/></resources>
            </manifest>""";

    /** One package for each name that begins with its own. */
    private record Shelf(String name, String manifest) implements PackageSource {
        @Override
        public Optional<PackagePin> pin(Attempt attempt) {
            return Optional.empty();
        }

        @Override
        public Optional<Resource> file(PackagePin pin, String path) {
            return path.equals("imsmanifest.xml")
                    ? Optional.of(new ByteArrayResource(manifest.getBytes(StandardCharsets.UTF_8)))
                    : Optional.empty();
        }
    }

    @Test
    void eachPinIsReadByItsOwnSourceAndOnce() {
        var packages = new Packages(List.of(new Shelf("empty", ""), new Shelf("full", PLAYABLE)));
        var pin = new PackagePin("full", "some:where");
        assertThat(packages.of(pin).standard()).isEqualTo(Standard.SCORM_12);
        assertThat(packages.of(pin)).isSameAs(packages.of(pin));
        assertThat(packages.file(pin, "missing")).isEmpty();
    }

    @Test
    void whatCannotBePlayedIsABrokenPromiseOfItsSource() {
        var packages = new Packages(List.of(new Shelf("broken", "<manifest/>")));
        assertThatThrownBy(() -> packages.of(new PackagePin("broken", "x"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> packages.of(new PackagePin("nobody", "x"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPinReadsAsItWasWritten() {
        var pin = new PackagePin("courses", "abc/units/a:b/package/en");
        assertThat(PackagePin.parse(pin.toString())).isEqualTo(pin);
    }
}
