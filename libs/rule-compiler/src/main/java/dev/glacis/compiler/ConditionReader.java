package dev.glacis.compiler;

import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.pack.Vocabulary;

/** Parses conditions with the CEL parser and translates them to typed ones. */
final class ConditionReader {

  private static final int MAX_LENGTH = 4000;
  private static final int MAX_DEPTH = 60;
  private static final String SYNTAX =
      "&& || ! == != < <= > >= in, exists(x, …), all(x, …), isA('type')";

  /** Without macros, so that exists and all stay calls and are translated here. */
  private static final CelParser PARSER =
      CelParserFactory.standardCelParserBuilder()
          .setOptions(
              CelOptions.current()
                  .maxExpressionCodePointSize(MAX_LENGTH)
                  .maxParseRecursionDepth(MAX_DEPTH)
                  .build())
          .build();

  private final Vocabulary vocabulary;
  private final Problems problems;

  ConditionReader(Vocabulary vocabulary, Problems problems) {
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  /** The typed condition; what is wrong becomes a problem at its line. */
  Condition read(YamlValue value, ConditionScope scope) {
    String text = value.text();
    int line = value.textLine();
    if (text.isEmpty()) {
      return new Condition.Constant(false);
    }
    CelValidationResult parsed = PARSER.parse(text);
    if (parsed.hasError()) {
      for (CelIssue issue : parsed.getErrors()) {
        problems.add(
            value.file(),
            line + Math.max(0, issue.getSourceLocation().getLine() - 1),
            "condition, column "
                + (issue.getSourceLocation().getColumn() + 1)
                + ": "
                + issue.getMessage().lines().findFirst().orElse(""),
            SYNTAX);
      }
      return new Condition.Constant(false);
    }
    try {
      ConditionTranslator translator =
          new ConditionTranslator(
              vocabulary,
              (message, expected) -> problems.add(value.file(), line, message, expected));
      return translator.condition(parsed.getAst().getExpr(), scope);
    } catch (CelValidationException e) {
      problems.add(value.file(), line, "condition: " + e.getMessage(), SYNTAX);
      return new Condition.Constant(false);
    }
  }
}
