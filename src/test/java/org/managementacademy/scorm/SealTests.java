package org.managementacademy.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.managementacademy.testing.AcademyTest;
import org.springframework.beans.factory.annotation.Autowired;

@AcademyTest
class SealTests {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    @Autowired
    Seal seal;

    @Test
    void whatWasSealedOpensForItsPurposeOnly() {
        var sealed = seal.seal("content", "路径 1");
        assertThat(seal.open("content", sealed)).contains("路径 1");
        assertThat(seal.open("capability", sealed)).isEmpty();
    }

    /** The last letter of Base64 carries bits that a decoder drops: no two texts may open the same. */
    @Test
    void noOtherLettersOpen() {
        var sealed = seal.seal("content", "1");
        var dot = sealed.indexOf('.');
        for (var place : new int[] {0, dot - 1, dot + 1, sealed.length() - 1}) {
            for (var letter : LETTERS.toCharArray()) {
                var forged = new StringBuilder(sealed);
                forged.setCharAt(place, letter);
                if (!forged.toString().equals(sealed))
                    assertThat(seal.open("content", forged.toString())).isEmpty();
            }
        }
    }

    @Test
    void nothingElseOpens() {
        var sealed = seal.seal("content", "1");
        for (var forged : new String[] {"", ".", "1", sealed + ".", sealed + "=", "." + sealed, sealed.substring(1)})
            assertThat(seal.open("content", forged)).as(forged).isEmpty();
    }
}
