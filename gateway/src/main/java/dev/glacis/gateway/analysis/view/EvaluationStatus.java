package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an evaluation is. */
@Schema(name = "EvaluationStatus")
public enum EvaluationStatus {
  QUEUED,
  RUNNING,
  COMPLETED,
  FAILED;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Nothing will change any more. */
  public boolean isFinal() {
    return this == COMPLETED || this == FAILED;
  }
}
