package dev.glacis.compiler;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of attributes and derived facts: what conditions can write after a dot. */
final class FieldNames {

  static final String EXPECTED = "a small letter, then letters and digits, no word of CEL's own";

  static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");
  private static final Set<String> RESERVED =
      Set.of(
          "as",
          "break",
          "const",
          "continue",
          "else",
          "false",
          "for",
          "function",
          "if",
          "import",
          "in",
          "let",
          "loop",
          "namespace",
          "null",
          "package",
          "return",
          "true",
          "var",
          "void",
          "while");

  private FieldNames() {}

  static boolean fits(String name) {
    return NAME.matcher(name).matches() && !RESERVED.contains(name);
  }
}
