package dev.glacis.engine.pack;

import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.expression.Comparison;
import dev.glacis.engine.model.ElementKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How constants are spelled in packs: the label where there is one, else kebab case. */
public final class Spelling {

  private static final Map<Enum<?>, String> KEBAB_CASE = new ConcurrentHashMap<>();

  private Spelling() {}

  public static String of(Enum<?> constant) {
    return switch (constant) {
      case Scope scope -> scope.label();
      case ElementKind kind -> kind.label();
      case Stride stride -> stride.label();
      case Comparison comparison -> comparison.symbol();
      default -> KEBAB_CASE.computeIfAbsent(constant, Spelling::kebabCase);
    };
  }

  private static String kebabCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The spellings of all constants of a type, in order. */
  public static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Spelling::of).toList();
  }

  /** The constant with this spelling. */
  public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String spelling) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of(constant).equals(spelling))
        .findFirst();
  }
}
