package dev.glacis.compiler;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.Map;
import java.util.Set;

/** Words for the parts of CEL, as an author writes them. */
final class CelWords {

  private static final Map<String, String> OPERATORS =
      Map.ofEntries(
          Map.entry("_&&_", "&&"),
          Map.entry("_||_", "||"),
          Map.entry("!_", "!"),
          Map.entry("_==_", "=="),
          Map.entry("_!=_", "!="),
          Map.entry("_<_", "<"),
          Map.entry("_<=_", "<="),
          Map.entry("_>_", ">"),
          Map.entry("_>=_", ">="),
          Map.entry("@in", "in"),
          Map.entry("_+_", "+"),
          Map.entry("_-_", "-"),
          Map.entry("_*_", "*"),
          Map.entry("_/_", "/"),
          Map.entry("_%_", "%"),
          Map.entry("-_", "-"),
          Map.entry("_?_:_", "? :"),
          Map.entry("_[_]", "[ ]"));

  private static final Set<String> KNOWN =
      Set.of("&&", "||", "!", "==", "!=", "<", "<=", ">", ">=", "in", "exists", "all", "isA");

  private CelWords() {}

  static String function(String name) {
    return OPERATORS.getOrDefault(name, name);
  }

  /** Whether conditions may call it at all. */
  static boolean known(String name) {
    return KNOWN.contains(function(name));
  }

  static String kind(CelExpr expr) {
    return switch (expr.getKind()) {
      case CONSTANT -> "a literal";
      case IDENT -> "a name";
      case SELECT -> "a field";
      case CALL -> "'" + function(expr.call().function()) + "'";
      case LIST -> "a list";
      case MAP -> "a map";
      case STRUCT -> "a message";
      case COMPREHENSION -> "a comprehension";
      case NOT_SET -> "nothing";
    };
  }

  static String kind(CelConstant constant) {
    return switch (constant.getKind()) {
      case NULL_VALUE -> "null";
      case BOOLEAN_VALUE -> "true or false";
      case INT64_VALUE, DOUBLE_VALUE -> "a number";
      case UINT64_VALUE -> "an unsigned number";
      case STRING_VALUE -> "a text";
      case BYTES_VALUE -> "bytes";
      case DURATION_VALUE -> "a duration";
      case TIMESTAMP_VALUE -> "a timestamp";
      case NOT_SET -> "nothing";
    };
  }
}
