package dev.glacis.reporting.picture.domain;

/** A place in the picture, in pixels from its top left corner. */
public record Point(double x, double y) {}
