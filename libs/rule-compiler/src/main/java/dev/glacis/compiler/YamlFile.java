package dev.glacis.compiler;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML document with its line numbers. Aliases of collections are refused. */
final class YamlFile {

  private static final int MAX_CODE_POINTS = 1_000_000;
  private static final int MAX_DEPTH = 20;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setUseMarks(true)
          .setMaxAliasesForCollections(1)
          .setAllowRecursiveKeys(false)
          .setCodePointLimit(MAX_CODE_POINTS)
          .build();

  private YamlFile() {}

  /** The document's root; empty when it cannot be read, which is then a problem. */
  static Optional<YamlValue> read(String name, String content, Problems problems) {
    try {
      if (!plain(name, content, problems)) {
        return Optional.empty();
      }
      Optional<Node> root = new Compose(SETTINGS).composeString(content);
      if (root.isEmpty()) {
        problems.add(name, 0, ProblemCode.MISSING, "the file is empty", "a YAML document");
      }
      int[] text = content.codePoints().toArray();
      return root.map(node -> YamlValue.root(new YamlValue.Source(name, text, problems), node));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(name, line, ProblemCode.SYNTAX, "no YAML: " + e.getProblem(), null);
    } catch (YamlEngineException e) {
      problems.add(name, 0, ProblemCode.SYNTAX, "no YAML: " + e.getMessage(), null);
    }
    return Optional.empty();
  }

  /** Looks at the events first: composing a tree is recursive, and tags could mean anything. */
  private static boolean plain(String name, String content, Problems problems) {
    int depth = 0;
    for (Event event : new Parse(SETTINGS).parseString(content)) {
      int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
      if (event instanceof CollectionStartEvent start) {
        depth++;
        start.getTag().ifPresent(tag -> foreign(tag, name, line, problems));
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      } else if (event instanceof ScalarEvent scalar) {
        scalar.getTag().ifPresent(tag -> foreign(tag, name, line, problems));
        if (scalar.getValue().codePoints().anyMatch(Texts::unwanted)) {
          problems.add(
              name,
              line,
              ProblemCode.WRONG_FORM,
              "a text holds a control character",
              "visible characters");
          return false;
        }
      }
      if (depth > MAX_DEPTH) {
        problems.add(
            name,
            line,
            ProblemCode.TOO_LARGE,
            "lists and mappings lie too deep",
            "at most " + MAX_DEPTH);
        return false;
      }
    }
    return true;
  }

  private static void foreign(String tag, String name, int line, Problems problems) {
    problems.add(name, line, ProblemCode.UNSUPPORTED, "found the tag '" + tag + "'", "no tag");
  }
}
