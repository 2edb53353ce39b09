package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a stencil stands for: by its id, its label, its generic kind, and at last its shape. */
final class Stencils {

  private static final TypeMapping SHIPPED = TypeMapping.shipped(Tm7Reader.FORMAT);

  private static final Map<String, String> KIND_OF_SHAPE =
      Map.of(
          "StencilEllipse", "GE.P",
          "StencilRectangle", "GE.EI",
          "StencilParallelLines", "GE.DS");

  private final Tm7Import run;
  private final TypeMapping mapping;
  private final TypeReader types;

  Stencils(Tm7Import run) {
    this.run = run;
    this.mapping = run.options.mapping().then(SHIPPED);
    this.types = new TypeReader(SHIPPED, run.options, run.findings);
  }

  static boolean isAnnotation(DrawnItem item) {
    return item.genericType().equals("GE.A") || item.shape().contains("Annotation");
  }

  static boolean isBoundary(DrawnItem item) {
    return item.genericType().startsWith("GE.TB") || item.shape().endsWith("Boundary");
  }

  /** Never null; without a type when nothing is known. */
  MappingRule read(ElementKind kind, DrawnItem item) {
    Set<String> candidates = new LinkedHashSet<>();
    candidates.add(item.type());
    candidates.add(String.valueOf(item.stencil()));
    candidates.add(item.genericType());
    candidates.add(KIND_OF_SHAPE.getOrDefault(item.shape(), ""));
    for (String candidate : candidates) {
      if (mapping.find(kind, candidate, item.name()).isPresent()) {
        MappingRule rule = types.read(kind, candidate, item.name(), item.place());
        if (kind == ElementKind.COMPONENT && isGeneric(candidate, item)) {
          run.findings.guessed(
              item.place(),
              "The stencil %s is not known; read as %s like every such shape."
                  .formatted(item.type(), rule.type()));
        }
        return rule;
      }
    }
    return types.read(kind, item.type(), item.name(), item.place());
  }

  private static boolean isGeneric(String candidate, DrawnItem item) {
    return candidate.startsWith("GE.") && !item.type().startsWith("GE.");
  }
}
