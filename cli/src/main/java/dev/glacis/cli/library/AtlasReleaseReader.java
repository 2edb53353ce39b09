package dev.glacis.cli.library;

import dev.glacis.library.atlas.AtlasRelease;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads ids and names out of a published release. Up to format 5 matrices hold lists of objects;
 * format 6 has maps by id at the top.
 */
final class AtlasReleaseReader {

  /** Ten times the size of the releases of 2026. */
  private static final int LIMIT = 8 * 1024 * 1024;

  private AtlasReleaseReader() {}

  /**
   * Reads a release.
   *
   * @throws IllegalArgumentException when the text is none; the message is a sentence's end
   */
  static AtlasRelease read(String yaml) {
    Map<?, ?> root = root(yaml);
    List<Map<?, ?>> holders = new ArrayList<>(List.of(root));
    if (root.get("matrices") instanceof List<?> matrices) {
      matrices.forEach(matrix -> holders.add(map(matrix)));
    }
    SortedMap<String, String> techniques = names(holders, "techniques", "AML.T");
    if (techniques.isEmpty()) {
      throw new IllegalArgumentException("is no release of ATLAS, it has no techniques");
    }
    return new AtlasRelease(version(root), techniques, names(holders, "mitigations", "AML.M"));
  }

  private static Map<?, ?> root(String yaml) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LIMIT).build();
    try {
      return map(new Load(settings).loadFromString(yaml));
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException(
          "is no YAML: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  private static String version(Map<?, ?> root) {
    Object version = map(root.get("collection")).get("version");
    Object older = root.get("version");
    return version != null ? version.toString() : older != null ? older.toString() : "";
  }

  private static SortedMap<String, String> names(
      List<Map<?, ?>> holders, String key, String prefix) {
    SortedMap<String, String> names = new TreeMap<>();
    for (Map<?, ?> holder : holders) {
      if (holder.get(key) instanceof List<?> objects) {
        objects.forEach(object -> add(map(object).get("id"), map(object), prefix, names));
      }
      map(holder.get(key)).forEach((id, object) -> add(id, map(object), prefix, names));
    }
    return names;
  }

  private static void add(
      Object id, Map<?, ?> object, String prefix, SortedMap<String, String> names) {
    if (id instanceof String text
        && text.startsWith(prefix)
        && object.get("name") instanceof String name) {
      names.put(text, name.strip());
    }
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
