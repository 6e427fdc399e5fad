package org.managementacademy.catalog;

/** A unit as {@code path/unit}. SHARED and ADAPTED units keep the id of the core in every track. */
public record UnitId(String value) {

    public static UnitId of(PathId path, String key) {
        return new UnitId(path.value() + "/" + key);
    }

    public PathId path() {
        return new PathId(value.substring(0, value.indexOf('/')));
    }

    /** The part after the path, unique within it. */
    public String key() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
