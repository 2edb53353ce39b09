package dev.glacis.modeling.template.application;

import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.template.RefusedTemplateException;
import dev.glacis.exchange.template.SystemTemplate;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import dev.glacis.library.SystemTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The templates that ship, read once. They belong to no tenant. */
@ApplicationScoped
public class Templates {

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
            .orElseThrow(() -> invalid("There is no template with this id", List.of()));
    try {
      return wanted.document(values, DocumentSyntax.YAML);
    } catch (RefusedTemplateException refused) {
      throw invalid(
          "The template does not take these parameters",
          refused.violations().stream().map(Templates::violation).toList());
    }
  }

  private static Violation violation(dev.glacis.exchange.Violation found) {
    return new Violation("/template/parameters", null, found.code().label(), found.message());
  }

  private static ProblemException invalid(String detail, List<Violation> violations) {
    return new ProblemException(ProblemType.INVALID_PARAMETER, detail, violations);
  }
}
