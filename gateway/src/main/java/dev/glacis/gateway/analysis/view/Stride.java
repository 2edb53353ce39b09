package dev.glacis.gateway.analysis.view;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The STRIDE categories. */
@Schema(name = "Stride")
public enum Stride {
  SPOOFING("Spoofing"),
  TAMPERING("Tampering"),
  REPUDIATION("Repudiation"),
  INFORMATION_DISCLOSURE("InformationDisclosure"),
  DENIAL_OF_SERVICE("DenialOfService"),
  ELEVATION_OF_PRIVILEGE("ElevationOfPrivilege");

  private final String label;

  Stride(String label) {
    this.label = label;
  }

  @JsonValue
  public String label() {
    return label;
  }
}
