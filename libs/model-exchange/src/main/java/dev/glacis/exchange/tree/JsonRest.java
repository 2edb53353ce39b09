package dev.glacis.exchange.tree;

import dev.glacis.engine.threads.Beside;
import dev.glacis.exchange.ImportOptions;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The later half of a large JSON text, which a helper reads while its caller reads the earlier one:
 * all from some item of a list of the outermost object on. What is wrong with it is not reported:
 * then the caller goes on and finds it.
 */
final class JsonRest implements AutoCloseable {

  /** Fewer bytes are read sooner than somebody else begins with them. */
  private static final int MANY = 1 << 18;

  /** Of this many parts of a text, the caller reads some and the helper the rest. */
  private static final int PARTS = 64;

  /** More than half of them: the helper has to find and copy its own first. */
  private static final int OF_CALLER = 34;

  private final int start;
  private final AtomicReference<ItemScan> begin;
  private final Beside<Optional<Part>> reading;

  private JsonRest(int start, AtomicReference<ItemScan> begin, Beside<Optional<Part>> reading) {
    this.start = start;
    this.begin = begin;
    this.reading = reading;
  }

  /**
   * Offers a part of a text to the helpers.
   *
   * @return null where there are none, or nothing is won
   */
  static JsonRest offered(DocumentText document, boolean hasEscapes, ImportOptions options) {
    if (options.helpers() == null || !document.isAscii() || document.length() < MANY) {
      return null;
    }
    AtomicReference<ItemScan> begin = new AtomicReference<>();
    return new JsonRest(
        document.start(),
        begin,
        Beside.begun(
            options.helpers(),
            () -> {
              ItemScan item = ItemScan.of(document.bytes(), document.start(), middle(document));
              begin.set(item);
              return item == null
                  ? Optional.empty()
                  : JsonTree.readFrom(item, document, hasEscapes, options);
            }));
  }

  private static int middle(DocumentText document) {
    return document.start() + document.length() / PARTS * OF_CALLER;
  }

  /**
   * Whether the item at a place may be the first of the rest: what ends a line is counted otherwise
   * by the scan than by a parser.
   */
  boolean mayBeginAt(int line, int column) {
    ItemScan known = begin.get();
    return known != null && known.line() == line && known.column() == column;
  }

  /**
   * Whether it is.
   *
   * @param offset bytes of the text before the item
   */
  boolean beginsAt(long offset) {
    return begin.get().position() - start == offset;
  }

  /** Says that nobody will ask for it any more. */
  @Override
  public void close() {
    reading.withdraw();
  }

  /** What was read of the rest; empty when nobody has begun with it, or something is wrong. */
  Optional<Part> part() {
    return reading.orElse(Optional::empty);
  }

  /**
   * The rest.
   *
   * @param items of the list that it begins in
   * @param others an object with that list as its first value, and what follows it as the others
   * @param builder what made the nodes
   */
  record Part(Sequence items, Mapping others, TreeBuilder builder) {}
}
