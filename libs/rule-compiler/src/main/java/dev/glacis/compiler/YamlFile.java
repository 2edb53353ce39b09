package dev.glacis.compiler;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one YAML document with its line numbers. Aliases of collections are refused. */
final class YamlFile {

  private static final int MAX_CODE_POINTS = 1_000_000;
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
      Optional<Node> root = new Compose(SETTINGS).composeString(content);
      if (root.isEmpty()) {
        problems.add(name, 0, "the file is empty", "a YAML document");
      }
      return root.map(node -> new YamlValue(name, node, problems));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      problems.add(name, line, "no YAML: " + e.getProblem(), null);
    } catch (YamlEngineException e) {
      problems.add(name, 0, "no YAML: " + e.getMessage(), null);
    }
    return Optional.empty();
  }
}
