package dev.glacis.exchange;

import java.util.Objects;

/**
 * Limits of what is read, and the vocabulary that attribute values are read with.
 *
 * @param limitBytes largest document
 * @param maxElements most trust zones, components, data flows and assets together
 * @param maxNodes most values of the document tree; bounds the memory that reading takes
 * @param maxDepth deepest nesting of objects and lists
 * @param maxNameLength longest id, name, type, tag and key, in characters
 */
public record ImportOptions(
    int limitBytes,
    int maxElements,
    int maxNodes,
    int maxDepth,
    int maxNameLength,
    AttributeVocabulary vocabulary) {

  public ImportOptions {
    Objects.requireNonNull(vocabulary, "vocabulary");
  }

  /** 10 MiB, 100,000 elements, a million values, depth 64, names of 300 characters. */
  public static ImportOptions defaults() {
    return new ImportOptions(
        10 * 1024 * 1024, 100_000, 1_000_000, 64, 300, AttributeVocabulary.none());
  }

  public ImportOptions withLimitBytes(int limit) {
    return new ImportOptions(limit, maxElements, maxNodes, maxDepth, maxNameLength, vocabulary);
  }

  public ImportOptions withMaxElements(int limit) {
    return new ImportOptions(limitBytes, limit, maxNodes, maxDepth, maxNameLength, vocabulary);
  }

  public ImportOptions withVocabulary(AttributeVocabulary attributes) {
    return new ImportOptions(
        limitBytes, maxElements, maxNodes, maxDepth, maxNameLength, attributes);
  }
}
