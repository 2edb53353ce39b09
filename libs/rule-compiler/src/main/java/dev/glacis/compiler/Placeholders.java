package dev.glacis.compiler;

import dev.glacis.engine.pack.Scope;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Placeholders that a summary may use. */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

  private Placeholders() {}

  static void check(String summary, Scope scope, YamlValue place) {
    Set<String> known = known(scope);
    PLACEHOLDER
        .matcher(summary)
        .results()
        .map(found -> found.group(1))
        .filter(name -> !known.contains(name))
        .forEach(
            name ->
                place.problem(
                    ProblemCode.UNKNOWN_NAME,
                    "placeholder {" + name + "} in scope " + scope.label(),
                    Suggestions.oneOf(known)));
  }

  private static Set<String> known(Scope scope) {
    return new TreeSet<>(
        switch (scope) {
          case COMPONENT -> Set.of("component", "system");
          case DATA_FLOW -> Set.of("flow", "source", "target", "system");
          case ASSET -> Set.of("asset", "system");
          case TRUST_ZONE -> Set.of("zone", "system");
          case SYSTEM -> Set.of("system");
          case REACH -> Set.of("source", "target", "component", "system");
        });
  }
}
