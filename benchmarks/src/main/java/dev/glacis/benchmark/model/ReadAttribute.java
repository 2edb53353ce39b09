package dev.glacis.benchmark.model;

import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.Operand;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Alternative;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.CountermeasureUse;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An attribute that a condition reads on elements of a kind. */
record ReadAttribute(ElementKind kind, String name) {

  /** What a definition and its countermeasures read. */
  static List<ReadAttribute> of(ThreatDefinition definition, PackSet packs) {
    Stream<Condition> when = definition.when().stream().map(Alternative::condition);
    Stream<Condition> reach =
        definition.reach() == null
            ? Stream.of()
            : Stream.of(
                definition.reach().source(),
                definition.reach().target(),
                definition.reach().through());
    Stream<Condition> presentWhen =
        definition.countermeasures().stream()
            .map(CountermeasureUse::countermeasure)
            .flatMap(id -> packs.countermeasure(id).stream())
            .map(CountermeasureDefinition::presentWhen);
    return Stream.of(when, reach, presentWhen)
        .flatMap(conditions -> conditions)
        .filter(Objects::nonNull)
        .flatMap(ReadAttribute::in)
        .distinct()
        .toList();
  }

  private static Stream<ReadAttribute> in(Condition condition) {
    return switch (condition) {
      case Condition.Constant constant -> Stream.of();
      case Condition.And and -> and.parts().stream().flatMap(ReadAttribute::in);
      case Condition.Or or -> or.parts().stream().flatMap(ReadAttribute::in);
      case Condition.Not not -> in(not.part());
      case Condition.Holds holds -> in(holds.value());
      case Condition.Compare compare -> Stream.concat(in(compare.left()), in(compare.right()));
      case Condition.In in -> Stream.concat(in(in.item()), in(in.list()));
      case Condition.IsA isA -> in(isA.component());
      case Condition.Quantified all -> Stream.concat(in(all.list()), in(all.body()));
    };
  }

  private static Stream<ReadAttribute> in(Operand operand) {
    return switch (operand) {
      case Operand.Attribute attribute ->
          Stream.concat(
              Stream.of(
                  new ReadAttribute(attribute.element().type().elementKind(), attribute.name())),
              in(attribute.element()));
      case Operand.Derived derived -> in(derived.element());
      case Operand.Guarded guarded -> in(guarded.element());
      case Operand.Variable variable -> Stream.of();
      case Operand.Flag flag -> Stream.of();
      case Operand.Number number -> Stream.of();
      case Operand.Text text -> Stream.of();
      case Operand.Texts texts -> Stream.of();
    };
  }
}
