package dev.glacis.engine.pack;

import java.time.LocalDate;

/**
 * What one version of a pack changed for those who use it.
 *
 * @param date when the version came out
 * @param what plain sentences
 */
public record PackChange(String version, LocalDate date, String what) {}
