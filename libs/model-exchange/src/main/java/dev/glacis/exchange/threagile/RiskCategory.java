package dev.glacis.exchange.threagile;

import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Categories of risks that people wrote down, with everything that the schema wants of them. */
final class RiskCategory {

  private static final List<String> TEXTS =
      List.of(
          "impact",
          "asvs",
          "cheat_sheet",
          "action",
          "mitigation",
          "check",
          "detection_logic",
          "risk_assessment",
          "false_positives");

  private static final List<String> STRIDE =
      List.of(
          "spoofing",
          "tampering",
          "repudiation",
          "information-disclosure",
          "denial-of-service",
          "elevation-of-privilege");

  private RiskCategory() {}

  /** One of a threat alone. */
  static Map<String, Object> of(ProposedThreat threat, String id, ExportRemarks remarks) {
    Own.Marked category = new Own.Marked("threat:" + threat.id(), remarks);
    category.put("id", id);
    category.put("description", threat.description());
    threat.categories().stream()
        .map(word -> word.toLowerCase(Locale.ROOT).replace(' ', '-'))
        .filter(STRIDE::contains)
        .findFirst()
        .ifPresent(word -> category.put("stride", word));
    category.mark("alone", true);
    return category.finished();
  }

  /**
   * Fills in what a category lacks.
   *
   * @param subject key of what the category is about, for remarks
   */
  static Map<String, Object> complete(Object category, String subject, ExportRemarks remarks) {
    Own.Marked complete = new Own.Marked(subject, remarks);
    complete.written(category instanceof Map<?, ?> known ? known : Map.of());
    TEXTS.stream().filter(key -> !(complete.get(key) instanceof String)).forEach(complete::drop);
    TEXTS.forEach(key -> complete.fill(key, ""));
    complete.fill("id", "category");
    complete.fill("description", "");
    complete.fill("function", "architecture");
    complete.fill("stride", "tampering");
    complete.fill("model_failure_possible_reason", false);
    if (!(complete.get("cwe") instanceof Long || complete.get("cwe") instanceof Integer)) {
      complete.drop("cwe");
    }
    complete.fill("cwe", 0);
    if (complete.get("risks_identified") == null) {
      complete.put("risks_identified", Map.of());
    }
    return complete.finished();
  }
}
