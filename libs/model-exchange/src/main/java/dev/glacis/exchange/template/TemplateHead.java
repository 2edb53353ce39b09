package dev.glacis.exchange.template;

import java.util.List;
import java.util.Optional;

/**
 * What a template says about itself.
 *
 * @param version semantic version
 * @param parameters in the order in which a form asks them; names are unique
 */
public record TemplateHead(
    String id,
    String version,
    String name,
    String description,
    List<TemplateParameter> parameters) {

  public TemplateHead {
    parameters = List.copyOf(parameters);
  }

  public Optional<TemplateParameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** The names of all parameters, for a message. */
  String names() {
    return parameters.isEmpty()
        ? "none"
        : String.join(", ", parameters.stream().map(TemplateParameter::name).toList());
  }
}
