package dev.glacis.exchange.lint;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.SourceMap;
import dev.glacis.exchange.SourceMap.Place;
import java.util.List;
import java.util.stream.Stream;

/** A model that is looked at, and where findings go. For one document. */
record LintSubject(
    ArchitectureModel model,
    ModelGraph graph,
    Vocabulary vocabulary,
    SourceMap places,
    List<LintFinding> findings) {

  /** Where an element of no known place lies: somewhere in the document. */
  static final Place NOWHERE = new Place("", 0, 0);

  void add(LintCode code, ElementRef element, String message) {
    add(code, element, message, null);
  }

  void add(LintCode code, ElementRef element, String message, String suggestion) {
    Place place = places.of(element.kind(), element.id()).orElse(NOWHERE);
    findings.add(
        new LintFinding(
            code.label(),
            code.severity(),
            element,
            place.pointer(),
            place.line(),
            place.column(),
            message,
            suggestion));
  }

  /** All elements, by kind. */
  Stream<Element> elements() {
    return Stream.of(
            model.trustZones().stream(),
            model.components().stream(),
            model.dataFlows().stream(),
            model.assets().stream())
        .flatMap(elements -> elements);
  }

  static ElementRef ref(Element element) {
    String name =
        element.name() == null || element.name().isBlank() ? element.id() : element.name();
    return new ElementRef(element.kind(), element.id(), element.type(), name);
  }
}
