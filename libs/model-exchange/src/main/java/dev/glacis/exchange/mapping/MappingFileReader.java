package dev.glacis.exchange.mapping;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.tree.DocumentTree;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.PlainValue;
import dev.glacis.exchange.tree.Quoted;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads mapping files; strict, as people write them by hand. */
final class MappingFileReader {

  private static final Map<String, ElementKind> LISTS =
      Map.of(
          "components", ElementKind.COMPONENT,
          "zones", ElementKind.TRUST_ZONE,
          "flows", ElementKind.DATA_FLOW,
          "assets", ElementKind.ASSET);

  /** Every element is held against every rule: their number bounds the time of an import. */
  private static final int MOST_RULES = 1_000;

  private static final ImportOptions LIMITS = ImportOptions.defaults().withLimitBytes(256 * 1024);

  private final Findings findings = new Findings();

  TypeMapping read(byte[] document) {
    DocumentTree tree = DocumentTree.read(document, LIMITS);
    if (!(tree.root() instanceof Mapping root)) {
      throw new RefusedDocumentException(
          RefusalCode.WRONG_TYPE, tree.root(), "A mapping file is an object.");
    }
    Fields fields = new Fields(root, findings, LIMITS.maxNameLength());
    Map<ElementKind, List<MappingRule>> rules = new EnumMap<>(ElementKind.class);
    LISTS.forEach(
        (key, kind) -> rules.put(kind, fields.objects(key).stream().map(this::rule).toList()));
    refuseUnknown(fields);
    refuseMany(root, rules);
    findings.refuseViolations();
    return new TypeMapping(rules);
  }

  private void refuseMany(Mapping root, Map<ElementKind, List<MappingRule>> rules) {
    int count = rules.values().stream().mapToInt(List::size).sum();
    if (count > MOST_RULES) {
      findings.violation(
          RefusalCode.TOO_MANY_ELEMENTS,
          root,
          "A mapping file has at most 1,000 rules; this one has " + count + ".");
    }
  }

  private MappingRule rule(Mapping object) {
    Fields fields = new Fields(object, findings, LIMITS.maxNameLength());
    String name = fields.name("name");
    MappingRule rule =
        new MappingRule(
            fields.name("source"),
            name == null ? null : NamePattern.of(name),
            fields.name("type"),
            trustRating(fields),
            attributes(fields));
    refuseUnknown(fields);
    if (rule.source() == null && rule.name() == null) {
      findings.violation(RefusalCode.MISSING_FIELD, object, "A rule needs \"source\" or \"name\".");
    }
    return rule;
  }

  private Integer trustRating(Fields rule) {
    Number rating = rule.number("trustRating");
    if (rating == null) {
      return null;
    }
    if (rating.doubleValue() < 0 || rating.doubleValue() > 100) {
      findings.violation(
          RefusalCode.WRONG_VALUE,
          rule.value("trustRating"),
          "\"trustRating\" is " + rating + "; ratings are from 0 to 100.");
    }
    return Math.clamp(rating.longValue(), 0, 100);
  }

  private Attributes attributes(Fields rule) {
    Fields fields = rule.part("attributes");
    if (fields == null) {
      return Attributes.none();
    }
    Map<String, Object> values = new HashMap<>();
    fields
        .mapping()
        .forEach(
            (name, node) -> {
              if (fields.value(name) != null) {
                values.put(name, PlainValue.of(node));
              }
            });
    try {
      return new Attributes(values);
    } catch (IllegalArgumentException nested) {
      findings.violation(
          RefusalCode.WRONG_TYPE,
          fields.mapping(),
          "An attribute is a text, a number, a truth value or a list of texts.");
      return Attributes.none();
    }
  }

  private void refuseUnknown(Fields fields) {
    fields
        .rest()
        .keySet()
        .forEach(
            key ->
                findings.violation(
                    RefusalCode.UNKNOWN_FIELD,
                    fields.mapping().get(key),
                    "A mapping file has no " + Quoted.of(key) + " here."));
  }
}
