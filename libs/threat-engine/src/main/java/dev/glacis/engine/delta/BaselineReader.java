package dev.glacis.engine.delta;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.evaluation.Mitigation;
import dev.glacis.engine.evaluation.PackRef;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.json.InvalidJsonException;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.pack.Spelling;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Baselines from JSON. Unknown keys are left alone: a version only gains optional ones. */
final class BaselineReader {

  private BaselineReader() {}

  static Baseline read(byte[] json) {
    try {
      return baseline(JsonView.of(json));
    } catch (InvalidJsonException e) {
      throw new InvalidBaselineException(e.getMessage(), e);
    }
  }

  private static Baseline baseline(JsonView root) {
    root.get("format").only(BaselineWriter.FORMAT);
    root.get("formatVersion").whole(BaselineWriter.FORMAT_VERSION, BaselineWriter.FORMAT_VERSION);
    return new Baseline(
        root.items("packs").stream().map(BaselineReader::pack).toList(),
        root.textOrNull("vocabulary"),
        root.items("definitions").stream().map(BaselineReader::definition).toList(),
        root.textOrNull("model"),
        risk(root.get("risk")),
        threats(root.items("threats")),
        root.texts("possible").stream().sorted().toList());
  }

  private static PackRef pack(JsonView json) {
    return new PackRef(json.text("id"), json.text("version"), json.text("digest"));
  }

  private static BaselineDefinition definition(JsonView json) {
    return new BaselineDefinition(
        json.text("id"),
        json.text("version"),
        json.text("pack"),
        json.texts("formerly"),
        json.text("logic"));
  }

  private static List<BaselineThreat> threats(List<JsonView> items) {
    Set<String> seen = new HashSet<>();
    for (JsonView item : items) {
      if (!seen.add(item.text("fingerprint"))) {
        throw item.get("fingerprint").expected("another threat than before");
      }
    }
    return items.stream()
        .map(BaselineReader::threat)
        .sorted(Comparator.comparing(BaselineThreat::fingerprint))
        .toList();
  }

  private static BaselineThreat threat(JsonView json) {
    JsonView definition = json.get("definition");
    return new BaselineThreat(
        fingerprint(json.get("fingerprint"), definition.text("id")),
        new DefinitionRef(
            definition.text("id"), definition.text("version"), definition.text("pack")),
        json.text("title"),
        certainty(json.get("certainty")),
        json.get("severity").constant(Severity.class, Spelling::of),
        risk(json.get("risk")),
        json.get("mitigation").constant(Mitigation.class, Spelling::of),
        grounds(json.get("grounds")),
        json.items("countermeasures").stream().map(BaselineReader::countermeasure).toList());
  }

  private static String fingerprint(JsonView json, String definition) {
    if (!json.text().startsWith(definition + "@")) {
      throw json.expected("'" + definition + "@' at the beginning");
    }
    return json.text();
  }

  private static Certainty certainty(JsonView json) {
    Certainty certainty = json.constant(Certainty.class, Spelling::of);
    if (certainty == Certainty.POSSIBLE) {
      throw json.expected("'confirmed' or 'assumed'");
    }
    return certainty;
  }

  private static SortedMap<String, String> grounds(JsonView json) {
    SortedMap<String, String> grounds = new TreeMap<>();
    json.keys().forEach(key -> grounds.put(key, json.text(key)));
    return grounds;
  }

  private static BaselineCountermeasure countermeasure(JsonView json) {
    return new BaselineCountermeasure(
        json.text("instance"),
        json.get("presence").constant(Presence.class, Spelling::of),
        json.has("state")
            ? json.get("state").constant(CountermeasureState.class, Spelling::of)
            : null,
        json.get("effect").number(0, 1));
  }

  private static RiskScore risk(JsonView json) {
    return new RiskScore(
        json.get("inherent").whole(0, 100),
        json.get("current").whole(0, 100),
        json.get("projected").whole(0, 100));
  }
}
