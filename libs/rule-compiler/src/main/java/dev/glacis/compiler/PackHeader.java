package dev.glacis.compiler;

import dev.glacis.engine.pack.PackChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What {@code pack.yaml} says. */
record PackHeader(
    String folder,
    String id,
    String version,
    String title,
    String licence,
    List<YamlValue> requires,
    SortedMap<String, String> taxonomies,
    List<PackChange> changelog) {

  private static final String FILE = "pack.yaml";
  static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  static final List<String> KEYS =
      List.of("id", "version", "title", "licence", "requires", "taxonomies", ChangelogReader.KEY);

  static Optional<PackHeader> read(SourceFolder packs, String folder, Problems problems) {
    String file = SourceFolder.inside(folder, FILE);
    return packs
        .read(file, problems)
        .flatMap(content -> YamlFile.read(file, content, problems))
        .map(root -> of(root, folder, problems));
  }

  List<String> requiredIds() {
    return requires.stream().map(YamlValue::text).toList();
  }

  static boolean isIn(SourceFolder packs, String folder) {
    return packs.has(SourceFolder.inside(folder, FILE));
  }

  private static void check(YamlValue id, String folder, Problems problems) {
    if (!ID.matcher(id.text()).matches()) {
      id.problem(
          ProblemCode.WRONG_FORM, "id '" + id.text() + "' does not look like an id", ID.pattern());
    } else if (!id.text().equals(folder)) {
      problems.addFolder(id, folder);
    }
  }

  private static PackHeader of(YamlValue root, String folder, Problems problems) {
    root.onlyKeys(KEYS);
    String id = root.requiredText("id");
    root.get("id")
        .filter(place -> !id.isEmpty())
        .ifPresent(place -> check(place, folder, problems));
    SortedMap<String, String> taxonomies = new TreeMap<>();
    root.get("taxonomies")
        .map(YamlValue::entries)
        .orElse(Map.of())
        .forEach((name, release) -> taxonomies.put(name, release.text()));
    String version = SharedParts.version(root);
    return new PackHeader(
        folder,
        id,
        version,
        root.requiredText("title"),
        root.requiredText("licence"),
        root.items("requires"),
        taxonomies,
        ChangelogReader.read(root, version));
  }
}
