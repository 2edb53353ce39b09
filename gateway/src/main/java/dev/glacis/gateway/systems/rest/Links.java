package dev.glacis.gateway.systems.rest;

import dev.glacis.gateway.systems.view.CommittedView;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where callers find what belongs to a committed revision. */
@Schema(name = "ImportLinks")
public record Links(
    @NotNull String system,
    @NotNull String revision,
    @NotNull String evaluation,
    @NotNull String threats,
    @NotNull String report) {

  static Links of(CommittedView committed) {
    String system = "/api/v1/systems/" + committed.system().id();
    int number = committed.revision().number();
    String selector = "?revision=" + number;
    return new Links(
        system,
        system + "/revisions/" + number,
        system + "/evaluation" + selector,
        system + "/threats" + selector,
        system + "/reports/security.html" + selector);
  }
}
