package dev.glacis.engine.delta;

import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.Digests;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * SHA-256 over what decides where the threats of a definition are and how they are rated. Names,
 * versions and texts are left out, so that a corrected sentence is no change of a rule.
 */
final class LogicDigest {

  private LogicDigest() {}

  static String of(ThreatDefinition definition, PackSet packs) {
    List<CountermeasureDefinition> countermeasures =
        definition.countermeasures().stream()
            .flatMap(use -> packs.countermeasure(use.countermeasure()).stream())
            .map(LogicDigest::withoutTexts)
            .toList();
    List<ThreatDefinition> alone = List.of(withoutTexts(definition));
    return Digests.sha256(
        PackWriter.write(
            new Pack(
                "",
                "",
                "",
                "",
                "",
                List.of(),
                new TreeMap<>(),
                Vocabulary.none(),
                alone,
                countermeasures)));
  }

  static String of(Vocabulary vocabulary) {
    List<ComponentType> types =
        vocabulary.types().values().stream()
            .map(type -> new ComponentType(type.id(), "", "", type.parents()))
            .toList();
    List<AttributeDefinition> attributes =
        vocabulary.attributes().values().stream().map(LogicDigest::withoutTexts).toList();
    return Digests.sha256(PackWriter.write(Vocabulary.of(types, attributes)));
  }

  private static ThreatDefinition withoutTexts(ThreatDefinition definition) {
    return new ThreatDefinition(
        "",
        "",
        "",
        "",
        "",
        List.of(),
        new ThreatText("", "", "", ""),
        definition.scope(),
        definition.appliesTo(),
        definition.when().stream().map(one -> new Alternative("", "", one.condition())).toList(),
        definition.reach(),
        Set.of(),
        List.of(),
        strongestEvidence(definition),
        definition.risk(),
        definition.countermeasures().stream().map(LogicDigest::withoutTexts).toList());
  }

  /** All that the rating reads of the references. */
  private static List<TaxonomyReference> strongestEvidence(ThreatDefinition definition) {
    return definition.references().stream()
        .map(TaxonomyReference::maturity)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(strongest -> new TaxonomyReference("", "", "", null, strongest))
        .stream()
        .toList();
  }

  private static CountermeasureUse withoutTexts(CountermeasureUse use) {
    return new CountermeasureUse(use.countermeasure(), use.likelihood(), use.impact(), "");
  }

  private static CountermeasureDefinition withoutTexts(CountermeasureDefinition definition) {
    return new CountermeasureDefinition(
        definition.id(),
        "",
        "",
        "",
        new CountermeasureText("", "", ""),
        definition.place(),
        definition.presentWhen(),
        definition.cost(),
        List.of(),
        definition.owner(),
        List.of());
  }

  private static AttributeDefinition withoutTexts(AttributeDefinition attribute) {
    return new AttributeDefinition(
        attribute.name(),
        attribute.role(),
        attribute.on(),
        attribute.inherits(),
        attribute.type(),
        attribute.values(),
        "",
        null);
  }
}
