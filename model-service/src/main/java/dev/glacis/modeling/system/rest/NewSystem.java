package dev.glacis.modeling.system.rest;

import dev.glacis.modeling.system.domain.SystemDescription;
import dev.glacis.modeling.system.domain.SystemKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Body of the call that creates a system. A text is refused when it has the character U+0000, which
 * PostgreSQL cannot store.
 */
public record NewSystem(
    @NotNull @Pattern(regexp = SystemKey.PATTERN) String key,
    @NotBlank @Size(max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String name,
    @Size(max = 20_000) @Pattern(regexp = STORABLE, message = UNSTORABLE) String description,
    @Size(max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String owner,
    @Size(max = 100) List<@NotBlank @Size(max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String>
            tags,
    @Valid Template template) {

  /**
   * What the first revision comes from.
   *
   * @param parameters values by name; the others have their defaults
   */
  record Template(
      @NotBlank @Size(max = 100) String id,
      @Size(max = 100) Map<@Size(max = 100) String, @NotNull @Size(max = 300) String> parameters) {

    Map<String, String> values() {
      return parameters == null ? Map.of() : parameters;
    }
  }

  static final String STORABLE = "[^\\x00]*";
  static final String UNSTORABLE = "must not contain the character U+0000";

  SystemDescription toDescription() {
    return new SystemDescription(
        new SystemKey(key), name, description, owner, tags == null ? List.of() : tags);
  }
}
