package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.tree.Mapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Trust boundaries, and what lies in which: said at the outer end, kept at the inner one. */
final class ThreagileZones {

  private final ThreagileImport run;
  private final TypeReader types;
  private final Map<String, Parent> ofZones = new HashMap<>();
  private final Map<String, Parent> ofComponents = new HashMap<>();

  ThreagileZones(ThreagileImport run) {
    this.run = run;
    this.types = new TypeReader(TypeMapping.none(), run.options, run.findings);
  }

  void readAll() {
    run.zones.entries().forEach(this::contents);
    run.zones.entries().forEach(this::zone);
    for (Titled.Entry runtime : run.runtimes.entries()) {
      runtime(
          runtime.id(), run.components.references(runtime.fields(), "technical_assets_running"));
    }
  }

  /** What a component lies in; null when nothing says. */
  Parent of(String component) {
    return ofComponents.get(component);
  }

  private void contents(Titled.Entry entry) {
    Parent zone = new Parent(ElementKind.TRUST_ZONE, entry.id());
    Mapping place = entry.fields().mapping();
    run.components
        .references(entry.fields(), "technical_assets_inside")
        .forEach(component -> put(ofComponents, component, zone, place));
    run.zones
        .references(entry.fields(), "trust_boundaries_nested")
        .forEach(inner -> put(ofZones, inner, zone, place));
  }

  private void put(Map<String, Parent> parents, String inner, Parent zone, Mapping place) {
    if (parents.putIfAbsent(inner, zone) != null) {
      run.findings.dropped(place, "\"" + inner + "\" lies in another trust boundary already.");
    }
  }

  /** A runtime lies where all that runs on it lies; what lies nowhere else lies in the runtime. */
  private void runtime(String id, List<String> running) {
    List<Parent> around =
        running.stream()
            .map(ofComponents::get)
            .filter(parent -> parent != null)
            .distinct()
            .toList();
    if (around.size() == 1 && around.getFirst().kind() == ElementKind.TRUST_ZONE) {
      ofComponents.putIfAbsent(id, around.getFirst());
    }
    Parent runtime = new Parent(ElementKind.COMPONENT, id);
    running.forEach(component -> ofComponents.putIfAbsent(component, runtime));
  }

  private void zone(Titled.Entry entry) {
    Reading reading = Reading.of(entry.fields(), run.findings);
    String type = reading.word("type");
    MappingRule rule =
        types.read(ElementKind.TRUST_ZONE, type, entry.title(), entry.fields().mapping());
    run.draft.add(
        new TrustZone(
            entry.id(),
            entry.title(),
            rule.type() == null ? type : rule.type(),
            reading.text("description"),
            rule.trustRating(),
            ofZones.get(entry.id()),
            rule.attributes(),
            reading.extensions("trust-boundary")));
  }
}
