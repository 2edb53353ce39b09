package dev.glacis.modeling.revision.application;

import dev.glacis.modeling.revision.domain.Note;
import java.util.OptionalInt;

/**
 * What a caller sends to be committed.
 *
 * @param expectedHead number of the revision that the document is based on, when the caller said
 * @param requestKey the caller's key for this request, whose repetition does nothing; null without
 */
public record Commit(
    SentDocument document, OptionalInt expectedHead, Note note, String requestKey) {}
