package dev.glacis.engine.attack;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.SecurityProperty;
import java.util.ArrayList;
import java.util.List;

/** Steps and paths in plain sentences. */
final class StepSentences {

  private static final int NAMED = 3;

  private StepSentences() {}

  /**
   * One step.
   *
   * @param targets what it hits when it is the last step, else empty
   */
  static String of(
      Step step, ElementRef before, List<ElementRef> route, List<ValuedAsset> targets) {
    String gains =
        way(before, route)
            + ": “"
            + step.threat().title()
            + "” "
            + gain(step, step.threat().elements().getFirst().name());
    return targets.isEmpty() ? gains + "." : gains + ", which " + harm(targets) + ".";
  }

  /** The whole path. */
  static String of(EntryPoint entry, List<AttackStep> steps, List<ValuedAsset> targets) {
    List<String> places = steps.stream().map(step -> step.element().name()).toList();
    String begins = entry.component().name();
    List<String> between = places.subList(0, places.size() - 1);
    String by = between.isEmpty() ? "" : " by way of " + listed(between, between.size());
    String way = places.equals(List.of(begins)) ? "At " + begins : "From " + begins + by + " to ";
    return way
        + (places.equals(List.of(begins)) ? "" : places.getLast())
        + ": this "
        + harm(targets)
        + ".";
  }

  private static String way(ElementRef before, List<ElementRef> route) {
    ElementRef place = route.getLast();
    if (route.size() == 1) {
      return before == null
          ? "The attacker reaches " + place.name() + " itself"
          : "From the trust zone of " + before.name() + " the attacker reaches " + place.name();
    }
    boolean onFlow = place.kind() == ElementKind.DATA_FLOW;
    if (route.size() == 2 && onFlow) {
      return "At " + route.getFirst().name() + " the attacker is at one end of " + place.name();
    }
    List<String> flows =
        route.subList(1, route.size() - 1).stream()
            .filter(element -> element.kind() == ElementKind.DATA_FLOW)
            .map(ElementRef::name)
            .toList();
    boolean fromFlow = route.getFirst().kind() == ElementKind.DATA_FLOW;
    return (fromFlow ? "What travels over " : "What comes from ")
        + route.getFirst().name()
        + " reaches "
        + place.name()
        + (flows.isEmpty() ? "" : " over " + listed(flows, NAMED));
  }

  private static String gain(Step step, String element) {
    return switch (step.gain()) {
      case CONTROL, OUTPUT -> "lets the attacker " + hold(step, element);
      case DATA -> "lets the attacker read what is there";
      case OUTAGE -> "lets the attacker stop " + element;
    };
  }

  private static String hold(Step step, String element) {
    if (step.onFlow()) {
      return "decide what travels there";
    } else if (step.gain() == Gain.OUTPUT) {
      return "decide what " + element + " sends";
    }
    return step.threat().stride().contains(Stride.TAMPERING)
        ? "decide what " + element + " does"
        : "use the rights of " + element;
  }

  private static String harm(List<ValuedAsset> targets) {
    List<String> parts = new ArrayList<>();
    for (SecurityProperty property : SecurityProperty.values()) {
      List<String> names =
          targets.stream()
              .filter(target -> target.property() == property)
              .map(target -> target.asset().name())
              .toList();
      if (!names.isEmpty()) {
        parts.add(harm(property, listed(names, NAMED)));
      }
    }
    return String.join(", and ", parts);
  }

  private static String harm(SecurityProperty property, String assets) {
    return switch (property) {
      case CONFIDENTIALITY -> "discloses " + assets;
      case INTEGRITY -> "falsifies " + assets;
      case AVAILABILITY -> "makes " + assets + " unavailable";
    };
  }

  /** {@code A, B and C}, or {@code A, B, C and 2 more}. */
  private static String listed(List<String> names, int most) {
    if (names.size() == 1) {
      return names.getFirst();
    } else if (names.size() > most) {
      return String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
