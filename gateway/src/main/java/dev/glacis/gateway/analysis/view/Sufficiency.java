package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a countermeasure alone satisfies a clause. */
@Schema(name = "Sufficiency")
public enum Sufficiency {
  PARTIAL,
  FULL;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
