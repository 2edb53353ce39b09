package dev.glacis.modeling.system.rest;

import static dev.glacis.modeling.system.rest.NewSystem.STORABLE;
import static dev.glacis.modeling.system.rest.NewSystem.UNSTORABLE;

import dev.glacis.modeling.system.domain.SystemChange;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * Body of the call that changes what is said about a system. What is absent stays; an empty
 * description or owner means that there is none.
 */
public record SystemPatch(
    @Size(min = 1, max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String name,
    @Size(max = 20_000) @Pattern(regexp = STORABLE, message = UNSTORABLE) String description,
    @Size(max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String owner,
    @Size(max = 100) List<@NotBlank @Size(max = 300) @Pattern(regexp = STORABLE, message = UNSTORABLE) String>
            tags) {

  SystemChange toChange() {
    return new SystemChange(
        Optional.ofNullable(name),
        Optional.ofNullable(description),
        Optional.ofNullable(owner),
        Optional.ofNullable(tags));
  }
}
