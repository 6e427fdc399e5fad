package org.managementacademy.catalog;

import java.util.List;

/** New track versions have been published. Published inside the transaction that stores them. */
public record CatalogPublished(List<TrackVersion> versions) {}
