package dev.glacis.reporting.matrix.rest;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.reporting.matrix.domain.StrideMatrix;
import java.util.List;
import java.util.Map;

/** The matrix in JSON, with elements as every output spells them. */
public record MatrixAnswer(List<String> stride, List<Row> rows) {

  /** One component with its threats by label of the category. */
  public record Row(ElementAnswer element, Map<String, Integer> counts, int total) {}

  /** An element; {@code type} is null where it has none. */
  public record ElementAnswer(String kind, String id, String type, String name) {
    static ElementAnswer of(ElementRef element) {
      return new ElementAnswer(
          element.kind().label(), element.id(), element.type(), element.name());
    }
  }

  static MatrixAnswer of(StrideMatrix matrix) {
    return new MatrixAnswer(
        matrix.stride(),
        matrix.rows().stream()
            .map(row -> new Row(ElementAnswer.of(row.element()), row.counts(), row.total()))
            .toList());
  }
}
