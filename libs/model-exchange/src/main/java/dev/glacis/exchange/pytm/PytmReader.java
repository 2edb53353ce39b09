package dev.glacis.exchange.pytm;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.TreeReader;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Sequence;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads the JSON of pytm: the form that {@code TM.load} takes, and the form that {@code --json}
 * writes. Both refer by name. Conditions of threats are Python; they are kept and never evaluated.
 */
public final class PytmReader implements TreeReader {

  /** Name of the format, and key of its part of the extensions. */
  public static final String FORMAT = "pytm";

  private static final Set<String> OWN_KEYS =
      Set.of("threatsFile", "isOrdered", "onDuplicates", "mergeResponses", "excluded_findings");

  @Override
  public String format() {
    return FORMAT;
  }

  @Override
  public boolean recognises(Mapping root) {
    boolean hasLists =
        root.get("elements") instanceof Sequence || root.get("flows") instanceof Sequence;
    return hasLists
        && (OWN_KEYS.stream().anyMatch(key -> root.get(key) != null)
            || any(root.get("elements"), item -> item.get("__class__") != null)
            || any(root.get("flows"), item -> item.get("sink") != null));
  }

  @Override
  public ImportedModel read(Mapping root, DocumentTree document, ImportOptions options) {
    return new PytmImport(root, options).read(document.syntax().mediaType());
  }

  private static boolean any(Node list, Predicate<Mapping> test) {
    return list instanceof Sequence items
        && items.items().stream().anyMatch(item -> item instanceof Mapping one && test.test(one));
  }
}
