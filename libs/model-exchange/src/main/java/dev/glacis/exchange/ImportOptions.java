package dev.glacis.exchange;

import dev.glacis.exchange.mapping.ComponentTypes;
import dev.glacis.exchange.mapping.TypeMapping;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Limits of what is read, and the words that it is read with.
 *
 * @param limitBytes largest document
 * @param maxElements most trust zones, components, data flows and assets together
 * @param maxNodes most values of the document tree; bounds the memory that reading takes
 * @param maxDepth deepest nesting of objects and lists
 * @param maxNameLength longest id, name, type, tag and key, in characters
 * @param vocabulary the attributes that rules read
 * @param types the component types that rules know, for suggestions; none when empty
 * @param mapping the caller's own mapping of source types, asked before that of the format
 * @param strict whether a broken part (a reference to nothing, an id that is there twice, a value
 *     of a wrong type) refuses a document in OTM, which people write by hand; else it is dropped or
 *     repaired, and reported
 * @param guessing whether the name of an element may tell its type and attributes, where the
 *     mapping of a format says so
 * @param helpers who reads parts of a large document beside the caller; null when nobody does
 */
public record ImportOptions(
    int limitBytes,
    int maxElements,
    int maxNodes,
    int maxDepth,
    int maxNameLength,
    AttributeVocabulary vocabulary,
    ComponentTypes types,
    TypeMapping mapping,
    boolean strict,
    boolean guessing,
    Executor helpers) {

  public ImportOptions {
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(types, "types");
    Objects.requireNonNull(mapping, "mapping");
  }

  /** 10 MiB, 100,000 elements, a million values, depth 64, names of 300 characters. */
  public static ImportOptions defaults() {
    return new ImportOptions(
        10 * 1024 * 1024,
        100_000,
        1_000_000,
        64,
        300,
        AttributeVocabulary.none(),
        ComponentTypes.none(),
        TypeMapping.none(),
        false,
        true,
        null);
  }

  public ImportOptions withLimitBytes(int limit) {
    return new ImportOptions(
        limit,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        strict,
        guessing,
        helpers);
  }

  public ImportOptions withMaxElements(int limit) {
    return new ImportOptions(
        limitBytes,
        limit,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        strict,
        guessing,
        helpers);
  }

  public ImportOptions withMaxNodes(int limit) {
    return new ImportOptions(
        limitBytes,
        maxElements,
        limit,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        strict,
        guessing,
        helpers);
  }

  public ImportOptions withVocabulary(AttributeVocabulary attributes) {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        attributes,
        types,
        mapping,
        strict,
        guessing,
        helpers);
  }

  public ImportOptions withTypes(ComponentTypes known) {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        known,
        mapping,
        strict,
        guessing,
        helpers);
  }

  public ImportOptions withMapping(TypeMapping own) {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        own,
        strict,
        guessing,
        helpers);
  }

  /** For readers of what somebody has just written, to whom each mistake must be told. */
  public ImportOptions refusingBrokenParts() {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        true,
        guessing,
        helpers);
  }

  /** For readers of what a document says, not of what it may mean. */
  public ImportOptions withoutGuessing() {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        strict,
        false,
        helpers);
  }

  /**
   * For readers of one large document at a time, which give parts of the work to others. What the
   * vocabulary says may be asked for by several threads then.
   *
   * @param others such as {@link java.util.concurrent.ForkJoinPool#commonPool()}; nobody waits for
   *     them while they are busy. Null for none
   */
  public ImportOptions helpedBy(Executor others) {
    return new ImportOptions(
        limitBytes,
        maxElements,
        maxNodes,
        maxDepth,
        maxNameLength,
        vocabulary,
        types,
        mapping,
        strict,
        guessing,
        others);
  }
}
