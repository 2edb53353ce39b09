package dev.glacis.compiler;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.expression.ConditionSize;
import dev.glacis.engine.expression.CostClass;
import dev.glacis.engine.pack.Vocabulary;
import java.util.Map;

/**
 * Parses conditions with the CEL parser and translates them to typed ones. What is longer, deeper
 * or larger than an author writes is refused before work is spent on it.
 */
final class ConditionReader {

  private static final Condition NEVER = new Condition.Constant(false);
  private static final String TOO_DEEP = "recursion limit exceeded";
  private static final int NEAR = 20;
  private static final String SYNTAX =
      "&& || ! == != < <= > >= in, exists(x, …), all(x, …), isA('type')";

  /** Without macros, so that exists and all stay calls and are translated here. */
  private static final CelParser PARSER =
      CelParserFactory.standardCelParserBuilder()
          .setOptions(
              CelOptions.current()
                  .maxExpressionCodePointSize(Limits.CONDITION_LENGTH)
                  .maxParseRecursionDepth(Limits.CONDITION_DEPTH)
                  .build())
          .build();

  private final Vocabulary vocabulary;
  private final Problems problems;

  ConditionReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The typed condition; what is wrong, or costs too much, becomes a problem at its line. */
  Condition read(YamlValue value, ConditionScope scope) {
    return bounded(typed(value, scope), value);
  }

  /** The typed condition, whatever it costs. */
  Condition typed(YamlValue value, ConditionScope scope) {
    String text = value.text();
    if (text.isEmpty()) {
      return NEVER;
    }
    int length = text.codePointCount(0, text.length());
    if (length > Limits.CONDITION_LENGTH) {
      value.problem(
          ProblemCode.TOO_LARGE,
          "condition has " + length + " characters",
          "at most " + Limits.CONDITION_LENGTH);
      return NEVER;
    }
    CelValidationResult parsed = PARSER.parse(text);
    if (parsed.hasError() && parsed.getErrorString().contains(TOO_DEEP)) {
      value.problem(
          ProblemCode.TOO_LARGE,
          "condition: parts lie too deep",
          "at most " + Limits.CONDITION_DEPTH);
      return NEVER;
    } else if (parsed.hasError()) {
      parsed.getErrors().forEach(issue -> report(issue, value, text));
      return NEVER;
    }
    try {
      return translate(parsed.getAst(), value, scope);
    } catch (CelValidationException e) {
      value.problem(ProblemCode.SYNTAX, "condition: " + e.getMessage(), SYNTAX);
      return NEVER;
    }
  }

  private Condition translate(CelAbstractSyntaxTree tree, YamlValue value, ConditionScope scope) {
    Map<Long, Integer> positions = tree.getSource().getPositionsMap();
    Refusals refusals =
        (expr, code, message, expected) ->
            value.problem(
                value.lineAt(positions.getOrDefault(expr.id(), 0)),
                code,
                "condition: " + message,
                expected);
    return new ConditionTranslator(vocabulary, refusals).condition(tree.getExpr(), scope);
  }

  private static Condition bounded(Condition condition, YamlValue value) {
    ConditionSize size = ConditionSize.of(condition);
    if (size.parts() > Limits.CONDITION_PARTS) {
      value.problem(
          ProblemCode.TOO_LARGE,
          "condition has " + size.parts() + " parts, derived facts in place",
          "at most " + Limits.CONDITION_PARTS);
      return NEVER;
    } else if (size.depth() > Limits.CONDITION_DEPTH) {
      value.problem(
          ProblemCode.TOO_LARGE,
          "condition: parts lie " + size.depth() + " deep, derived facts in place",
          "at most " + Limits.CONDITION_DEPTH);
      return NEVER;
    } else if (CostClass.of(condition) == CostClass.PRODUCT) {
      value.problem(
          ProblemCode.TOO_COSTLY,
          "condition: an exists or all within another reads more than its own variable",
          "an inner condition that reads nothing else");
      return NEVER;
    }
    return condition;
  }

  private static void report(CelIssue issue, YamlValue value, String text) {
    CelSourceLocation place = issue.getSourceLocation();
    int[] characters = text.codePoints().toArray();
    int offset = offset(characters, place.getLine(), place.getColumn());
    String near =
        new String(characters, offset, Math.min(NEAR, characters.length - offset)).strip();
    String message = issue.getMessage().lines().findFirst().orElse("it cannot be read");
    // What the parser would have taken is a list of its own symbols, which say little to an author.
    int symbols = message.indexOf(" expecting ");
    value.problem(
        value.lineAt(offset),
        ProblemCode.SYNTAX,
        "condition, "
            + (near.isEmpty() ? "at its end" : "near '" + near + "'")
            + ": "
            + (symbols < 0 ? message : message.substring(0, symbols)),
        SYNTAX);
  }

  /** Where a line, from 1, and a column, from 0, are in the text. */
  private static int offset(int[] characters, int line, int column) {
    int start = 0;
    for (int i = 0, at = 1; i < characters.length && at < line; i++) {
      if (characters[i] == '\n') {
        at++;
        start = i + 1;
      }
    }
    return Math.clamp(start + (long) column, 0, characters.length);
  }
}
