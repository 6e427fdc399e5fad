package org.managementacademy.web;

import java.util.regex.Pattern;

/** An address within the academy, given back by a form: never one that leads to another host. */
final class LocalAddress {
    private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private LocalAddress() {}

    static String orHome(String address) {
        return LOCAL.matcher(address).matches() ? address : "/";
    }
}
