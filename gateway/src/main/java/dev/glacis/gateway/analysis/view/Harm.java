package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a threat does to people beyond the loss of security. */
@Schema(name = "Harm")
public enum Harm {
  SAFETY,
  PRIVACY,
  FAIRNESS;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
