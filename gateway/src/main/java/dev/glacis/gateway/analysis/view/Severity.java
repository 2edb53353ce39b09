package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How bad a threat is, from its current risk. */
@Schema(name = "Severity")
public enum Severity {
  CRITICAL,
  HIGH,
  MEDIUM,
  LOW;

  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
