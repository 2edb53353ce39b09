package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.exchange.LossReport.Note;
import dev.glacis.exchange.SourceMap.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which elements a document takes out of scope: no threats are looked for in them, which
 * nobody should learn from a threat that is missing.
 */
final class ScopeRemarks {

  private static final Place NOWHERE = new Place("", 0, 0);

  private ScopeRemarks() {}

  /** The import with a warning for each element that is out of scope. */
  static ImportedModel addedTo(ImportedModel imported) {
    List<Note> remarks =
        elements(imported.model())
            .filter(element -> Boolean.TRUE.equals(element.attributes().values().get("outOfScope")))
            .map(element -> remark(element, imported.sourceMap()))
            .toList();
    if (remarks.isEmpty()) {
      return imported;
    }
    LossReport report = imported.lossReport();
    List<Note> warnings = new ArrayList<>(remarks);
    warnings.addAll(report.warnings());
    return new ImportedModel(
        imported.model(),
        new LossReport(
            report.format(),
            report.mapped(),
            report.guessed(),
            report.dropped(),
            warnings,
            report.counts()),
        imported.sourceMap(),
        imported.format(),
        imported.mediaType());
  }

  private static Stream<Element> elements(ArchitectureModel model) {
    return Stream.<List<? extends Element>>of(
            model.trustZones(), model.components(), model.dataFlows())
        .flatMap(List::stream);
  }

  private static Note remark(Element element, SourceMap places) {
    Place place = places.of(element.kind(), element.id()).orElse(NOWHERE);
    String reason =
        element
            .attributes()
            .get("outOfScopeReason")
            .map(text -> " (" + text + ")")
            .orElse(", and no reason is given");
    return new Note(
        place.pointer(),
        place.line(),
        place.column(),
        "The "
            + element.kind().label()
            + " is out of scope"
            + reason
            + ": no threats are looked for in it.",
        null);
  }
}
