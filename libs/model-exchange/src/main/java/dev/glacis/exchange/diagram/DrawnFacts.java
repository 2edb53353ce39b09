package dev.glacis.exchange.diagram;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.export.ExportLosses;
import dev.glacis.exchange.export.ExportRemarks;
import dev.glacis.exchange.export.ModelFacts.Subject;
import java.util.Map;
import java.util.Set;

/** What a picture shows: names, what lies in what, and which way content travels. */
final class DrawnFacts {

  private static final Map<ContentKind, Set<String>> SHOWN =
      Map.of(
          ContentKind.ZONES, Set.of("", "name", "parent"),
          ContentKind.COMPONENTS, Set.of("", "name", "parent"),
          ContentKind.FLOWS, Set.of("", "name", "source", "destination", "bidirectional"));

  private static final Set<String> OF_SYSTEM = Set.of("", "name");

  private DrawnFacts() {}

  static LossReport report(String format, ArchitectureModel model, ExportRemarks remarks) {
    return ExportLosses.declared(format, model, DrawnFacts::shows, remarks);
  }

  private static boolean shows(Subject subject, String fact) {
    Set<String> shown =
        subject.kind() == null ? OF_SYSTEM : SHOWN.getOrDefault(subject.kind(), Set.of());
    return shown.contains(fact);
  }
}
