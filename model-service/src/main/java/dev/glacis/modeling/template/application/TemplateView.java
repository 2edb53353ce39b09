package dev.glacis.modeling.template.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.glacis.exchange.template.TemplateHead;
import dev.glacis.exchange.template.TemplateParameter;
import java.util.List;
import java.util.Locale;

/** A template as callers see it: enough for a form. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateView(
    String id, String version, String name, String description, List<Parameter> parameters) {

  /**
   * A question that the template asks.
   *
   * @param type choice, boolean or text
   * @param values what may be chosen; none for text
   * @param control whether {@code true} means a protection
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Parameter(
      String name,
      String title,
      String type,
      List<TemplateParameter.Choice> values,
      String defaultValue,
      boolean control) {}

  static TemplateView of(TemplateHead head) {
    return new TemplateView(
        head.id(),
        head.version(),
        head.name(),
        head.description(),
        head.parameters().stream().map(TemplateView::parameter).toList());
  }

  private static Parameter parameter(TemplateParameter parameter) {
    return new Parameter(
        parameter.name(),
        parameter.title(),
        parameter.type().name().toLowerCase(Locale.ROOT),
        parameter.values(),
        parameter.defaultValue(),
        parameter.control());
  }
}
