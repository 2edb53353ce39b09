package dev.glacis.modeling.revision.domain;

/** The bytes that were committed, unchanged, and what they are. */
public record StoredDocument(byte[] bytes, String mediaType) {}
