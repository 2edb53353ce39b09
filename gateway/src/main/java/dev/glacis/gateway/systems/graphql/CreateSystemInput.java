package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.view.SystemInput;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * A system to be created; <code>key</code> is unique within the tenant, <code>template</code> gives
 * it its first revision.
 */
@Input("CreateSystemInput")
public record CreateSystemInput(
    @NotNull String key,
    @NotNull String name,
    String description,
    String owner,
    List<String> tags,
    Template template) {

  /** A template with values for some of its parameters. */
  @Input("TemplateInput")
  public record Template(@NotNull @Id String id, List<Parameter> parameters) {}

  /** The value of a parameter. */
  @Input("TemplateParameterInput")
  public record Parameter(@NotNull String name, @NotNull String value) {}

  SystemInput toInput() {
    return new SystemInput(key, name, description, owner, tags, chosen());
  }

  private SystemInput.Template chosen() {
    if (template == null) {
      return null;
    }
    Map<String, String> values = new HashMap<>();
    if (template.parameters() != null) {
      template.parameters().forEach(each -> values.put(each.name(), each.value()));
    }
    return new SystemInput.Template(template.id(), values);
  }
}
