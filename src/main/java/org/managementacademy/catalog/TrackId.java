package org.managementacademy.catalog;

import org.managementacademy.shared.Market;

/** A path for one market, such as {@code carrying-change/china}. */
public record TrackId(String value) {

    public static TrackId of(PathId path, Market market) {
        return new TrackId(path.value() + "/" + market.value());
    }

    public PathId path() {
        return new PathId(value.substring(0, value.indexOf('/')));
    }

    public Market market() {
        return new Market(value.substring(value.indexOf('/') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
