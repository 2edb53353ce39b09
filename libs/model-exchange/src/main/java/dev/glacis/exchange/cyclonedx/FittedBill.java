package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.export.StableOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fits a bill to what CycloneDX 1.6 allows. What was kept of an imported bill may be of a later
 * version, or wrong; whatever does not fit is left out, the smallest part that can be.
 */
final class FittedBill {

  private FittedBill() {}

  /** The bill as far as it fits. */
  static Map<String, Object> of(Map<String, Object> bill) {
    return fit(BomRule.ofBills(), StableOrder.of(bill)).map(FittedBill::object).orElseThrow();
  }

  private static Optional<Object> fit(BomRule rule, Object value) {
    BomRule here = rule.resolved();
    Object fitting = FittedForm.of(here, value);
    if (!here.allowsValue(fitting)) {
      return Optional.empty();
    }
    Optional<Object> shaped =
        switch (fitting) {
          case null -> Optional.empty();
          case Map<?, ?> object -> objectAt(here, object(object));
          case List<?> list -> listAt(here, list);
          default -> FittedForm.isAllowed(here, fitting) ? Optional.of(fitting) : Optional.empty();
        };
    return shaped
        .flatMap(one -> chosen(here.alternatives("anyOf"), one))
        .flatMap(one -> onlyOne(here.alternatives("oneOf"), one));
  }

  private static Optional<Object> objectAt(BomRule rule, Map<String, Object> object) {
    if (!rule.allowsType("object")) {
      return Optional.empty();
    }
    Map<String, Object> fitted = new LinkedHashMap<>();
    object.forEach(
        (key, value) -> {
          Optional<BomRule> property = rule.property(key);
          if (property.isPresent()) {
            fit(property.get(), value).ifPresent(one -> fitted.put(key, one));
          } else if (rule.allowsOtherProperties()) {
            fitted.put(key, value);
          }
        });
    return fitted.keySet().containsAll(rule.required()) ? Optional.of(fitted) : Optional.empty();
  }

  private static Optional<Object> listAt(BomRule rule, List<?> list) {
    if (!rule.allowsType("array")) {
      return Optional.empty();
    }
    List<Object> fitted = new ArrayList<>();
    for (Object item : list) {
      rule.item(fitted.size()).flatMap(one -> fit(one, item)).ifPresent(fitted::add);
    }
    List<Object> kept = rule.wantsUniqueItems() ? fitted.stream().distinct().toList() : fitted;
    return rule.bounds("minItems", "maxItems", kept.size()) ? Optional.of(kept) : Optional.empty();
  }

  /** The alternative that keeps most of a value; the value itself where there are none. */
  private static Optional<Object> chosen(List<BomRule> alternatives, Object value) {
    return alternatives.isEmpty()
        ? Optional.of(value)
        : alternatives.stream()
            .flatMap(one -> fit(one, value).stream())
            .max(Comparator.comparingInt(FittedBill::size));
  }

  /** As {@link #chosen}, without what another alternative would want too. */
  private static Optional<Object> onlyOne(List<BomRule> alternatives, Object value) {
    Optional<Object> chosen = chosen(alternatives, value);
    if (alternatives.isEmpty() || !(chosen.orElse(null) instanceof Map<?, ?> map)) {
      return chosen;
    }
    Map<String, Object> object = new LinkedHashMap<>(object(map));
    List<BomRule> met = alternatives.stream().filter(one -> isMet(one, object)).toList();
    met.stream()
        .skip(1)
        .flatMap(other -> other.required().stream())
        .filter(key -> !met.getFirst().required().contains(key))
        .forEach(object::remove);
    return Optional.of(object);
  }

  private static boolean isMet(BomRule rule, Object value) {
    return fit(rule, value).filter(value::equals).isPresent();
  }

  /** How many values there are. */
  private static int size(Object value) {
    return switch (value) {
      case Map<?, ?> object -> 1 + object.values().stream().mapToInt(FittedBill::size).sum();
      case List<?> list -> 1 + list.stream().mapToInt(FittedBill::size).sum();
      case null, default -> 1;
    };
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }
}
