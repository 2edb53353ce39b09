package dev.glacis.library;

import dev.glacis.library.tables.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The signs by which diagrams show component types. Each is one path in a square of {@link #SIZE}
 * units, drawn by its stroke only; {@code src/main/icons} holds them as SVG files.
 */
public final class ComponentIcons {

  /** Width and height of a sign, in units of its path. */
  public static final int SIZE = 24;

  private static final String FOLDER = "/dev/glacis/library/icons/";
  private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]+)\"/>");

  private final Map<String, String> pathByType;

  private ComponentIcons(Map<String, String> pathByType) {
    this.pathByType = pathByType;
  }

  /** Reads the signs of all types that ship. */
  public static ComponentIcons load() {
    Map<String, String> types =
        CsvTable.parse(resource("component-types.csv")).rows().stream()
            .filter(row -> !row.get("icon").isEmpty())
            .collect(Collectors.toMap(row -> row.get("type"), row -> row.get("icon")));
    Map<String, String> drawn = new TreeMap<>();
    Map<String, String> paths = new TreeMap<>();
    types.forEach(
        (type, icon) -> paths.put(type, drawn.computeIfAbsent(icon, ComponentIcons::readPath)));
    return new ComponentIcons(paths);
  }

  /**
   * The path data of the sign of a type, or of the nearest type above it that has one: a pack's own
   * {@code ai.tool.function.lookup} looks like a function.
   */
  public Optional<String> path(String type) {
    String id = type == null ? "" : type;
    while (!id.isEmpty() && !pathByType.containsKey(id)) {
      id = id.substring(0, Math.max(0, id.lastIndexOf('.')));
    }
    return Optional.ofNullable(pathByType.get(id));
  }

  private static String readPath(String icon) {
    Matcher path = PATH.matcher(resource(icon + ".svg"));
    if (!path.find()) {
      throw new IllegalStateException("The icon " + icon + " has no path.");
    }
    return path.group(1);
  }

  private static String resource(String name) {
    try (InputStream in = ComponentIcons.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("The library was built without " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
