package dev.glacis.reporting.matrix.domain;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Threats that count, by STRIDE category and component. Every component has a row, in the order of
 * the architecture model.
 *
 * @param stride labels of the categories, in the order of the acronym
 */
public record StrideMatrix(List<String> stride, List<Row> rows) {

  /**
   * One component.
   *
   * @param counts threats by label of the category; all six are there
   * @param total threats on the component; one in two categories counts once
   */
  public record Row(ElementRef element, Map<String, Integer> counts, int total) {}

  public StrideMatrix {
    stride = List.copyOf(stride);
    rows = List.copyOf(rows);
  }

  public static StrideMatrix of(EvaluatedRevision evaluated) {
    List<ReportedThreat> threats = evaluated.reported();
    return new StrideMatrix(
        Arrays.stream(Stride.values()).map(Stride::label).toList(),
        evaluated.architecture().components().stream()
            .map(component -> row(component, threats))
            .toList());
  }

  private static Row row(Component component, List<ReportedThreat> threats) {
    List<ReportedThreat> here = threats.stream().filter(threat -> isOn(component, threat)).toList();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Stride category : Stride.values()) {
      long count = here.stream().filter(threat -> threat.stride().contains(category)).count();
      counts.put(category.label(), (int) count);
    }
    ElementRef element =
        new ElementRef(ElementKind.COMPONENT, component.id(), component.type(), component.name());
    return new Row(element, counts, here.size());
  }

  private static boolean isOn(Component component, ReportedThreat threat) {
    return threat.elements().stream()
        .anyMatch(
            element ->
                element.kind() == ElementKind.COMPONENT && element.id().equals(component.id()));
  }
}
