package dev.glacis.modeling.template.application;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.template.RefusedTemplateException;
import dev.glacis.exchange.template.SystemTemplate;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import dev.glacis.library.SystemTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The templates that ship, read once. They belong to no tenant. */
@ApplicationScoped
public class Templates {

  private static final String PARAMETERS = "/template/parameters";

  private final List<SystemTemplate> shipped =
      SystemTemplates.shipped().stream()
          .map(template -> SystemTemplate.read(template.file(), template.content()))
          .toList();

  /** By id. */
  public List<TemplateView> list() {
    return shipped.stream().map(template -> TemplateView.of(template.head())).toList();
  }

  /**
   * The OTM document of a template.
   *
   * @param values by name of parameter; the others have their defaults
   */
  public byte[] document(String id, Map<String, String> values) {
    SystemTemplate wanted =
        shipped.stream()
            .filter(template -> template.head().id().equals(id))
            .findFirst()
            .orElseThrow(Templates::unknown);
    try {
      return wanted.document(values, DocumentSyntax.YAML);
    } catch (RefusedTemplateException refused) {
      throw invalid("The template does not take these parameters", wrong(wanted, values, refused));
    }
  }

  /** What is wrong, at the parameters of the request: a refusal points into the template's file. */
  private static List<Violation> wrong(
      SystemTemplate template, Map<String, String> values, RefusedTemplateException refused) {
    List<String> names =
        values.entrySet().stream()
            .filter(value -> !accepts(template, value))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < refused.violations().size(); i++) {
      dev.glacis.exchange.Violation found = refused.violations().get(i);
      String name = i < names.size() ? "/" + escaped(names.get(i)) : "";
      violations.add(new Violation(PARAMETERS + name, null, found.code().label(), found.message()));
    }
    return violations;
  }

  private static boolean accepts(SystemTemplate template, Map.Entry<String, String> value) {
    return template
        .head()
        .parameter(value.getKey())
        .filter(parameter -> parameter.accepts(value.getValue()))
        .isPresent();
  }

  /** As in JSON pointers. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static ProblemException unknown() {
    String message = "There is no template with this id";
    return invalid(
        message, List.of(new Violation("/template/id", null, "unknown-template", message)));
  }

  private static ProblemException invalid(String detail, List<Violation> violations) {
    return new ProblemException(ProblemType.INVALID_PARAMETER, detail, violations);
  }
}
