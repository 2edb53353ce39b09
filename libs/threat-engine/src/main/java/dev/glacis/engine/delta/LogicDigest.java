package dev.glacis.engine.delta;

import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureText;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.DerivedControlDefinition;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.ThreatText;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * SHA-256 over what decides where the threats of a definition are and how they are rated: its
 * conditions, its countermeasures and the attributes that all of these read. Names, versions and
 * texts are left out, so that a corrected sentence is no change of a rule.
 */
final class LogicDigest {

  /** Attributes that derived facts are made of. */
  private static final Set<String> DERIVED_FROM =
      Set.of(
          "contentControlledBy",
          "inputControlledBy",
          "outOfScope",
          "sensitivity",
          "toolCalling",
          "toolSideEffects",
          "writableBy");

  private LogicDigest() {}

  static String of(ThreatDefinition definition, PackSet packs) {
    List<CountermeasureDefinition> countermeasures =
        definition.countermeasures().stream()
            .flatMap(use -> packs.countermeasure(use.countermeasure()).stream())
            .toList();
    Set<String> names = new HashSet<>(DERIVED_FROM);
    conditions(definition, countermeasures).map(AttributesRead::by).forEach(names::addAll);
    SortedMap<String, DerivedControlDefinition> controls =
        derivedControls(conditions(definition, countermeasures), packs.vocabulary());
    controls.values().stream()
        .flatMap(control -> Stream.of(control.component(), control.dataflow()))
        .filter(Objects::nonNull)
        .map(AttributesRead::by)
        .forEach(names::addAll);
    return digest(
        Vocabulary.of(
                List.of(),
                packs.vocabulary().attributes().values().stream()
                    .filter(attribute -> names.contains(attribute.name()))
                    .map(LogicDigest::withoutTexts)
                    .toList())
            .with(Vocabulary.ofControls(controls.values())),
        List.of(withoutTexts(definition)),
        countermeasures.stream().map(LogicDigest::withoutTexts).toList());
  }

  private static SortedMap<String, DerivedControlDefinition> derivedControls(
      Stream<Condition> conditions, Vocabulary vocabulary) {
    SortedMap<String, DerivedControlDefinition> controls = new TreeMap<>();
    conditions
        .flatMap(condition -> AttributesRead.derivedControlsBy(condition).stream())
        .map(vocabulary.derivedControls()::get)
        .filter(Objects::nonNull)
        .forEach(control -> controls.put(control.name(), withoutTexts(control)));
    return controls;
  }

  private static DerivedControlDefinition withoutTexts(DerivedControlDefinition control) {
    return new DerivedControlDefinition(
        control.name(), control.stops(), control.component(), control.dataflow(), "");
  }

  /** Of what the vocabulary says about types beyond their ids: which others they are. */
  static String of(Vocabulary vocabulary) {
    return digest(
        Vocabulary.of(
            vocabulary.types().values().stream()
                .filter(type -> !type.parents().isEmpty())
                .map(type -> new ComponentType(type.id(), "", "", type.parents()))
                .toList(),
            List.of()),
        List.of(),
        List.of());
  }

  private static Stream<Condition> conditions(
      ThreatDefinition definition, List<CountermeasureDefinition> countermeasures) {
    Stream<Condition> own =
        definition.reach() == null
            ? definition.when().stream().map(Alternative::condition)
            : Stream.of(
                definition.reach().source(),
                definition.reach().target(),
                definition.reach().through());
    return Stream.concat(own, countermeasures.stream().map(CountermeasureDefinition::presentWhen))
        .filter(Objects::nonNull);
  }

  private static String digest(
      Vocabulary vocabulary,
      List<ThreatDefinition> definitions,
      List<CountermeasureDefinition> countermeasures) {
    return PackWriter.withDigest(
            new Pack(
                "",
                "",
                "",
                "",
                "",
                List.of(),
                new TreeMap<>(),
                vocabulary,
                definitions,
                countermeasures))
        .digest();
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
        definition.countermeasures().stream().map(LogicDigest::withoutTexts).toList(),
        Set.of(),
        definition.systemsWith());
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
