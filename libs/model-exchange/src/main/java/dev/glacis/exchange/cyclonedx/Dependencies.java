package dev.glacis.exchange.cyclonedx;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who depends on whom: what is depended on flows into who depends on it. */
final class Dependencies {

  /** Why the flow of a part into who depends on it is inferred. */
  static final String DEPENDENCY = "dependency";

  /** Why the flow to a service from who depends on it is inferred. */
  static final String CALL = "calls it";

  private final BomImport run;

  Dependencies(BomImport run) {
    this.run = run;
  }

  /** Own ids of those that depend on a part, by its own id. */
  Map<String, Set<String>> dependants() {
    Map<String, Set<String>> dependants = new HashMap<>();
    for (Mapping object : run.document.objects("dependencies")) {
      Fields fields = run.fields(object);
      Optional<Part> dependant = run.parts.find(fields.name("ref"));
      for (String reference : fields.names("dependsOn")) {
        Optional<Part> part = run.parts.find(reference);
        if (dependant.isPresent() && part.isPresent()) {
          dependants
              .computeIfAbsent(part.get().id(), id -> new LinkedHashSet<>())
              .add(dependant.get().id());
        }
      }
    }
    return dependants;
  }

  void inferAll() {
    for (Mapping object : run.document.objects("dependencies")) {
      Fields fields = run.fields(object);
      String reference = fields.name("ref");
      Optional<Part> dependant = run.parts.find(reference);
      List<String> dependsOn = fields.names("dependsOn");
      if (dependant.isEmpty()) {
        if (!dependsOn.isEmpty()) {
          run.findings.dropped(object, "The dependant is not part of this bill.");
        }
        continue;
      }
      for (String part : dependsOn) {
        run.parts
            .find(part)
            .ifPresentOrElse(
                found -> infer(found, dependant.get(), object),
                () -> run.findings.dropped(object, "A dependency is not part of this bill."));
      }
    }
  }

  private void infer(Part part, Part dependant, Mapping place) {
    if (part.isService()) {
      run.flows.infer(dependant.id(), part.id(), null, List.of(), CALL, place);
    }
    run.flows.infer(
        part.id(), dependant.id(), content(part, dependant), List.of(), DEPENDENCY, place);
  }

  private static String content(Part part, Part dependant) {
    return switch (part.type()) {
      case Part.MODEL -> "model-artifact";
      case Part.DATA -> dependant.isModel() ? "training-data" : null;
      case "container" -> "container-image";
      case "library", "framework", "application" -> "package";
      default -> null;
    };
  }
}
