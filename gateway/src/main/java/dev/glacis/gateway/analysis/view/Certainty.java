package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure it is that a threat is there. */
@Schema(name = "Certainty")
public enum Certainty {
  CONFIRMED,
  ASSUMED,
  POSSIBLE;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
