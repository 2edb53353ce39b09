package dev.glacis.reporting.security.domain;

import dev.glacis.engine.evaluation.Evaluated;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.reporting.picture.domain.ComponentGroup;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far the rules reached.
 *
 * @param evaluated null when rules-service did not say
 * @param unknownTypes components whose type belongs to no family of the vocabulary, so that rules
 *     about types cannot see them
 * @param silent components without threat, question or countermeasure
 * @param leftOut elements that the model declares out of scope
 */
public record Coverage(
    Evaluated evaluated, List<Line> unknownTypes, List<Line> silent, List<Line> leftOut) {

  /**
   * @param note the type, or why it was left out
   */
  public record Line(String name, String id, String note) {}

  static Coverage of(EvaluatedRevision evaluated) {
    List<Component> components = evaluated.architecture().components();
    Set<String> named = namedComponents(evaluated);
    return new Coverage(
        evaluated.evaluation().evaluated(),
        components.stream().filter(Coverage::typeUnknown).map(Coverage::typed).toList(),
        components.stream()
            .filter(component -> !named.contains(component.id()))
            .map(Coverage::typed)
            .toList(),
        declaredOutOfScope(evaluated));
  }

  private static Set<String> namedComponents(EvaluatedRevision evaluated) {
    Set<String> named = new HashSet<>();
    Stream.of(
            evaluated.threats().stream().flatMap(threat -> threat.elements().stream()),
            evaluated.questions().stream().map(question -> question.element()),
            evaluated.countermeasures().stream()
                .map(measure -> measure.element())
                .filter(element -> element != null))
        .flatMap(elements -> elements)
        .filter(element -> element.kind() == ElementKind.COMPONENT)
        .forEach(element -> named.add(element.id()));
    return named;
  }

  private static List<Line> declaredOutOfScope(EvaluatedRevision evaluated) {
    return Stream.<List<? extends Element>>of(
            evaluated.architecture().trustZones(),
            evaluated.architecture().components(),
            evaluated.architecture().dataFlows())
        .flatMap(List::stream)
        .filter(element -> element.attributes().get("outOfScope").equals(Optional.of(true)))
        .map(
            element ->
                new Line(
                    Wording.name(element.name(), element.id()),
                    element.id(),
                    element
                        .attributes()
                        .get("outOfScopeReason")
                        .map(Object::toString)
                        .orElse("no reason given")))
        .toList();
  }

  private static boolean typeUnknown(Component component) {
    return ComponentGroup.of(component.type()) == ComponentGroup.UNKNOWN;
  }

  private static Line typed(Component component) {
    return new Line(
        Wording.name(component.name(), component.id()),
        component.id(),
        component.type() == null ? "no type given" : component.type());
  }
}
