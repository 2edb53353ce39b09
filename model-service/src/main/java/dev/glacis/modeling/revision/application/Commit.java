package dev.glacis.modeling.revision.application;

import java.util.OptionalInt;

/**
 * What a caller sends to be committed.
 *
 * @param format name of the document's format, or {@code auto}
 * @param expectedHead number of the revision that the document is based on, when the caller said
 * @param author who commits
 * @param message why; may be null
 */
public record Commit(
    byte[] document, String format, OptionalInt expectedHead, String author, String message) {}
