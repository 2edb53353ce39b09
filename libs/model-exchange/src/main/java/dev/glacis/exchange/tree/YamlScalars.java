package dev.glacis.exchange.tree;

import dev.glacis.exchange.RefusalCode;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;

/** What an unquoted YAML value means by the core schema of YAML 1.2. */
final class YamlScalars {

  private static final CoreScalarResolver RESOLVER = new CoreScalarResolver(false);

  /** Longer integers are beyond every double; converting them would take quadratic time. */
  private static final int LONGEST_NUMBER = 400;

  private YamlScalars() {}

  static Scalar read(
      TreeBuilder builder, ScalarEvent event, Node parent, Object token, int line, int column) {
    String text = event.getValue();
    String tag = tag(event, line, column);
    if (tag.equals(Tag.NULL.getValue())) {
      return builder.scalar(parent, token, line, column, null, text);
    }
    if (tag.equals(Tag.BOOL.getValue())) {
      return builder.scalar(parent, token, line, column, text.equalsIgnoreCase("true"), text);
    }
    if (tag.equals(Tag.INT.getValue())) {
      return builder.number(parent, token, line, column, decimal(text), text);
    }
    if (tag.equals(Tag.FLOAT.getValue())) {
      return number(builder, parent, token, line, column, text);
    }
    return builder.scalar(parent, token, line, column, text, null);
  }

  /** Refuses tags of programming languages and everything else outside the core schema. */
  static void checkCollectionTag(Optional<String> tag, String expected, int line, int column) {
    tag.filter(name -> !name.equals(Tag.PREFIX + expected) && !name.equals("!"))
        .ifPresent(
            name -> {
              throw TreeBuilder.syntax(
                  line, column, "The YAML tag " + shortened(name) + " is not read.");
            });
  }

  private static String tag(ScalarEvent event, int line, int column) {
    Optional<String> explicit = event.getTag().filter(name -> !name.equals("!"));
    if (explicit.isEmpty()) {
      return event.isPlain()
          ? RESOLVER.resolve(event.getValue(), true).getValue()
          : Tag.STR.getValue();
    }
    if (!explicit.get().equals(Tag.STR.getValue())) {
      throw TreeBuilder.syntax(
          line, column, "The YAML tag " + shortened(explicit.get()) + " is not read.");
    }
    return Tag.STR.getValue();
  }

  private static Scalar number(
      TreeBuilder builder, Node parent, Object token, int line, int column, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (word.endsWith(".inf") || word.endsWith(".nan")) {
      Scalar scalar = builder.scalar(parent, token, line, column, null, text);
      builder.add(RefusalCode.WRONG_TYPE, scalar, "The number is not finite.");
      return scalar;
    }
    return builder.number(parent, token, line, column, text, text);
  }

  /** Hexadecimal and octal notation as a decimal literal. */
  private static String decimal(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return "NaN";
    }
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16).toString();
    }
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8).toString();
    }
    return text;
  }

  private static String shortened(String name) {
    return name.length() <= 60 ? name : name.substring(0, 60) + "…";
  }
}
