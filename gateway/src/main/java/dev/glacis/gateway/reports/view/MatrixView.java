package dev.glacis.gateway.reports.view;

import dev.glacis.gateway.analysis.view.Stride;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** STRIDE by component, for one revision. */
@Type("Matrix")
@Schema(name = "Matrix")
public record MatrixView(
    int revision,
    @NotNull List<@NotNull Stride> stride,
    @NotNull List<@NotNull MatrixRowView> rows) {

  /** The same matrix, naming the revision that was asked for. */
  public MatrixView ofRevision(int number) {
    return new MatrixView(number, stride, rows);
  }
}
