package dev.glacis.compiler;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.Harm;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.RiskInputs;
import dev.glacis.engine.pack.Scope;
import dev.glacis.engine.pack.SecurityProperty;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads one threat definition, without its examples. */
final class ThreatReader {

  static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
  static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "title",
          "summary",
          "formerly",
          "text",
          "scope",
          "appliesTo",
          "systemsWith",
          "when",
          "source",
          "target",
          "through",
          "stride",
          "harms",
          "lifecycle",
          "references",
          "risk",
          "countermeasures",
          "examples");

  static final List<String> TEXT_KEYS = List.of("happens", "how", "falseAlarm", "check");
  static final List<String> RISK_KEYS = List.of("capability", "hurts", "impact");
  static final List<String> USE_KEYS = List.of("id", "likelihood", "impact", "because");

  private final Vocabulary vocabulary;
  private final SharedParts parts;
  private final ThreatConditions conditions;

  ThreatReader(Vocabulary vocabulary, SharedParts parts, ConditionReader conditions) {
    this.vocabulary = vocabulary;
    this.parts = parts;
    this.conditions = new ThreatConditions(conditions);
  }

  ThreatDefinition read(
      YamlValue root, PackHeader pack, String fileId, KnownCountermeasures known) {
    root.onlyKeys(KEYS);
    Scope scope = root.requiredConstant("scope", Scope.class);
    return new ThreatDefinition(
        parts.id(root, ID, fileId),
        SharedParts.version(root),
        pack.id(),
        root.requiredText("title"),
        summary(root, scope),
        root.texts("formerly"),
        root.required("text").map(ThreatReader::text).orElse(null),
        scope,
        appliesTo(root, scope),
        conditions.alternatives(root, scope),
        conditions.reach(root, scope),
        stride(root),
        parts.lifecycle(root),
        parts.references(root, pack),
        root.required("risk").map(ThreatReader::risk).orElse(null),
        countermeasures(root, known),
        harms(root),
        types(root.items("systemsWith")));
  }

  private static String summary(YamlValue root, Scope scope) {
    String summary = root.requiredText("summary");
    Placeholders.check(summary, scope, root.get("summary").orElse(root));
    return summary;
  }

  private static ThreatText text(YamlValue text) {
    text.onlyKeys(TEXT_KEYS);
    return new ThreatText(
        text.requiredText("happens"),
        text.requiredText("how"),
        text.requiredText("falseAlarm"),
        text.requiredText("check"));
  }

  private List<String> appliesTo(YamlValue root, Scope scope) {
    List<YamlValue> items = root.items("appliesTo");
    if (scope != Scope.COMPONENT && !items.isEmpty()) {
      items
          .getFirst()
          .problem(ProblemCode.MISPLACED, "appliesTo in scope " + scope.label(), "scope component");
    }
    return types(items);
  }

  private List<String> types(List<YamlValue> items) {
    List<String> types = new ArrayList<>();
    for (YamlValue item : items) {
      String type = item.text();
      if (!type.isEmpty() && !vocabulary.knowsType(type)) {
        item.problem(
            ProblemCode.UNKNOWN_NAME,
            "unknown component type '" + type + "'",
            Suggestions.ofType(type, vocabulary));
      }
      types.add(type);
    }
    return types;
  }

  private static Set<Stride> stride(YamlValue root) {
    Set<Stride> categories = new TreeSet<>();
    List<YamlValue> items =
        root.required("stride").map(list -> list.items(Limits.ENTRIES)).orElse(List.of());
    items.forEach(item -> item.constant(Stride.class).ifPresent(categories::add));
    if (items.isEmpty()) {
      root.problem(
          ProblemCode.MISSING, "no STRIDE category", Suggestions.oneOf(Spelling.all(Stride.class)));
    }
    return categories;
  }

  private static Set<Harm> harms(YamlValue root) {
    Set<Harm> harms = new TreeSet<>();
    root.items("harms").forEach(item -> item.constant(Harm.class).ifPresent(harms::add));
    return harms;
  }

  private static RiskInputs risk(YamlValue risk) {
    risk.onlyKeys(RISK_KEYS);
    Set<SecurityProperty> hurts = new TreeSet<>();
    risk.required("hurts").map(list -> list.items(Limits.ENTRIES)).orElse(List.of()).stream()
        .flatMap(item -> item.constant(SecurityProperty.class).stream())
        .forEach(hurts::add);
    return new RiskInputs(
        risk.requiredConstant("capability", Capability.class),
        hurts,
        risk.requiredConstant("impact", Impact.class));
  }

  private static List<CountermeasureUse> countermeasures(
      YamlValue root, KnownCountermeasures known) {
    List<CountermeasureUse> uses = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlValue item :
        root.required("countermeasures")
            .map(list -> list.items(Limits.COUNTERMEASURES))
            .orElse(List.of())) {
      item.onlyKeys(USE_KEYS);
      String id = item.requiredText("id");
      if (!id.isEmpty() && !known.contains(id)) {
        known.refuse(id, item);
      } else if (!seen.add(id)) {
        item.problem(ProblemCode.DUPLICATE, "countermeasure '" + id + "' is named twice", null);
      }
      double likelihood = item.share("likelihood");
      double impact = item.share("impact");
      if (likelihood == 0 && impact == 0) {
        item.problem(ProblemCode.MISSING, "no effect", "likelihood or impact above 0");
      }
      uses.add(new CountermeasureUse(id, likelihood, impact, item.requiredText("because")));
    }
    return uses;
  }
}
