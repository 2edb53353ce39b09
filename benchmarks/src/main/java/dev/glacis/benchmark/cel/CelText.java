package dev.glacis.benchmark.cel;

import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.Direction;
import dev.glacis.benchmark.rule.FlowEnd;
import dev.glacis.engine.expression.Quantifier;
import java.util.List;
import java.util.stream.Collectors;

/** Writes clauses as CEL expressions. */
final class CelText {

  private CelText() {}

  /** The expression about the element of the variable. */
  static String of(Clause clause, String variable) {
    return switch (clause) {
      case Clause.Is is -> field(variable, is.attribute()) + " == " + quoted(is.value());
      case Clause.OneOf one ->
          field(variable, one.attribute())
              + one.values().stream()
                  .map(CelText::quoted)
                  .collect(Collectors.joining(", ", " in [", "]"));
      case Clause.Flag flag -> (flag.value() ? "" : "!") + field(variable, flag.attribute());
      case Clause.Contains has -> quoted(has.value()) + " in " + field(variable, has.attribute());
      case Clause.OfType ofType -> quoted(ofType.type()) + " in " + field(variable, CelModel.TYPES);
      case Clause.Derived derived -> field(variable, derived.fact().derived().field());
      case Clause.ExposedBelow exposed ->
          field(variable, CelModel.EXPOSURE) + " < " + exposed.rating();
      case Clause.All all -> joined(all.parts(), " && ", variable);
      case Clause.Any any -> joined(any.parts(), " || ", variable);
      case Clause.At at -> of(at.clause(), field(variable, end(at.end())));
      case Clause.Flows flows -> flows(flows, variable);
    };
  }

  private static String flows(Clause.Flows flows, String variable) {
    String member = "f" + variable.chars().filter(letter -> letter == '.').count();
    return field(
            variable,
            flows.direction() == Direction.INCOMING ? CelModel.INCOMING : CelModel.OUTGOING)
        + (flows.quantifier() == Quantifier.ALL ? ".all(" : ".exists(")
        + member
        + ", "
        + of(flows.clause(), member)
        + ")";
  }

  private static String joined(List<Clause> parts, String operator, String variable) {
    return parts.stream()
        .map(part -> of(part, variable))
        .collect(Collectors.joining(operator, "(", ")"));
  }

  private static String end(FlowEnd end) {
    return end == FlowEnd.SOURCE ? CelModel.SOURCE : CelModel.DESTINATION;
  }

  private static String field(String variable, String name) {
    return variable + "." + name;
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
