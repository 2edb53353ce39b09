package dev.glacis.engine;

import dev.glacis.engine.graph.FlowNode;
import dev.glacis.engine.graph.GraphNode;
import dev.glacis.engine.graph.SystemNode;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the placeholders of definitions' summaries. One thread uses it at a time. */
final class Summaries {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  private final SystemNode system;
  private final Map<ThreatDefinition, List<String>> parts = new IdentityHashMap<>();

  Summaries(SystemNode system) {
    this.system = system;
  }

  String of(Finding finding) {
    List<String> text = parts.computeIfAbsent(finding.definition(), Summaries::parts);
    if (text.size() == 1) {
      return text.getFirst();
    }
    StringBuilder summary = new StringBuilder();
    for (int i = 0; i < text.size(); i++) {
      summary.append(i % 2 == 0 ? text.get(i) : name(text.get(i), finding, system));
    }
    return summary.toString();
  }

  /** Text and names of placeholders in turn. */
  private static List<String> parts(ThreatDefinition definition) {
    List<String> parts = new ArrayList<>();
    Matcher placeholders = PLACEHOLDER.matcher(definition.summary());
    int end = 0;
    while (placeholders.find()) {
      parts.add(definition.summary().substring(end, placeholders.start()));
      parts.add(placeholders.group(1));
      end = placeholders.end();
    }
    parts.add(definition.summary().substring(end));
    return parts;
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
