package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A character of a text is found at its line of the file, however YAML writes the text. */
class ScalarLinesTest {

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("plain", "key: X", 1),
        arguments("plain on two lines", "key: a b\n  c X", 2),
        arguments("plain with an empty line", "key: a b\n\n  c X", 3),
        arguments("folded", "key: >-\n  a b\n  c X", 3),
        arguments("folded with deeper lines", "key: >\n  a b\n\n    c\n  d X\n", 5),
        arguments("folded with an indentation", "key: >2-\n    a\n   X\n", 3),
        arguments("literal", "key: |\n  a # no comment\n  X\n", 3),
        arguments("after a comment", "# X\nother: X\nkey: X", 3),
        arguments("single quotes", "key: 'it''s\n  a ''X'", 2),
        arguments(
            "double quotes", "key: \"a\\\"\\n\\t\\x41\\u0042\\U00000043 \\\n  \\x58 b\nX\"", 2),
        arguments("other planes", "key: \"\uD83D\uDE00\n  X\"", 2),
        arguments("in a flow", "{ key: [a,\n  b], more: 'X' }", 2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void findsTheLine(String name, String yaml, int line) {
    YamlValue root = YamlFile.read("f", yaml, new Problems()).orElseThrow();
    YamlValue value = root.get("more").or(() -> root.get("key")).orElseThrow();
    String text = value.text();
    int offset = text.codePointCount(0, text.indexOf('X'));
    assertThat(value.lineAt(offset)).isEqualTo(line);
    assertThat(value.lineAt(0)).isEqualTo(value.lineAt(-5)).isLessThanOrEqualTo(line);
    assertThat(value.lineAt(10_000)).isGreaterThanOrEqualTo(line);
  }
}
