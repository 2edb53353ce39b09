package dev.glacis.gateway.systems.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system to be created; <code>key</code> is unique within the tenant. */
@Schema(name = "CreateSystem")
public record SystemInput(
    @NotNull @NotBlank String key,
    @NotNull @NotBlank String name,
    String description,
    String owner,
    List<String> tags,
    @Valid Template template) {

  /**
   * What the first revision comes from.
   *
   * @param parameters values by name; the others have their defaults
   */
  @Schema(name = "TemplateChoice")
  public record Template(@NotNull @NotBlank String id, Map<String, String> parameters) {}
}
