package dev.glacis.engine.evaluation;

/**
 * Exact rule pack.
 *
 * @param digest SHA-256 of the compiled pack, lower-case hex
 */
public record PackRef(String id, String version, String digest) {}
