package dev.glacis.engine;

import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of a definition's summary. */
final class Summaries {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private Summaries() {}

  static String of(Finding finding, SystemNode system) {
    return PLACEHOLDER
        .matcher(finding.definition().summary())
        .replaceAll(found -> Matcher.quoteReplacement(name(found.group(1), finding, system)));
  }

  private static String name(String placeholder, Finding finding, SystemNode system) {
    GraphNode element = finding.element();
    return switch (placeholder) {
      case "source" -> element instanceof FlowNode flow ? flow.source().name() : first(finding);
      case "target" ->
          element instanceof FlowNode flow ? flow.destination().name() : element.name();
      case "system" -> system.name();
      case "component", "flow", "asset", "zone" -> element.name();
      default -> "{" + placeholder + "}";
    };
  }

  private static String first(Finding finding) {
    return finding.path().isEmpty() ? finding.element().name() : finding.path().getFirst().name();
  }
}
