package dev.glacis.exchange.draft;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.Located;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Quoted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What source types become: by the caller's mapping, then by that of the format. */
public final class TypeReader {

  private static final MappingRule UNMAPPED =
      new MappingRule(null, null, null, null, Attributes.none());

  /** A report tells no more; each suggestion costs a look at every type. */
  private static final int MOST_SUGGESTIONS = 500;

  private final TypeMapping mapping;
  private final ImportOptions options;
  private final Findings findings;
  private int suggestions;

  public TypeReader(TypeMapping ofFormat, ImportOptions options, Findings findings) {
    this.mapping = options.mapping().then(ofFormat);
    this.options = options;
    this.findings = findings;
  }

  /**
   * The rule for an element; says so in the loss report where it is a guess, and what would be near
   * where there is none. Never null; without a type when none is known.
   */
  public MappingRule read(ElementKind kind, String sourceType, String name, Located place) {
    Optional<MappingRule> rule = mapping.find(kind, sourceType, options.guessing() ? name : null);
    if (rule.isEmpty()) {
      if (kind == ElementKind.COMPONENT) {
        warnOfUnmapped(sourceType, name, place);
      }
      return UNMAPPED;
    }
    if (rule.get().byName() && rule.get().type() != null) {
      findings.guessed(place, "Read as " + rule.get().type() + " because of its name.");
    }
    return rule.get();
  }

  /** The attributes of a rule, and over them what the source states itself. */
  public static Attributes attributes(MappingRule rule, Map<String, Object> stated) {
    Map<String, Object> values = new HashMap<>(rule.attributes().values());
    values.putAll(stated);
    return new Attributes(values);
  }

  private void warnOfUnmapped(String sourceType, String name, Located place) {
    String near =
        suggestions++ < MOST_SUGGESTIONS
            ? options.types().near(sourceType + " " + (name == null ? "" : name))
            : "";
    findings.warning(
        place,
        "No type is known for "
            + Quoted.of(String.valueOf(sourceType))
            + "; rules about types do not see this element."
            + near);
  }
}
