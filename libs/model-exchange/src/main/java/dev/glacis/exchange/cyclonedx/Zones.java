package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.tree.Fields;
import java.util.HashMap;
import java.util.Map;

/** Trust zones, which services name without saying more about them. */
final class Zones {

  private final BomImport run;
  private final TypeReader types;
  private final Map<String, Parent> byName = new HashMap<>();

  Zones(BomImport run) {
    this.run = run;
    this.types = new TypeReader(TypeMapping.none(), run.options, run.findings);
  }

  /** The zone that a service names; null when it names none. */
  Parent of(Fields service) {
    String name = service.name("trustZone");
    if (name == null || name.isBlank()) {
      return null;
    }
    return byName.computeIfAbsent(name.strip(), zone -> zone(zone, service));
  }

  private Parent zone(String name, Fields service) {
    String id = run.draft.idOfName(ElementKind.TRUST_ZONE, name, service.mapping());
    MappingRule rule = types.read(ElementKind.TRUST_ZONE, name, name, service.mapping());
    run.draft.add(
        new TrustZone(
            id,
            name,
            rule.type(),
            null,
            rule.trustRating(),
            null,
            rule.attributes(),
            Map.of(SourceFacts.KEY, SourceFacts.of(CycloneDxReader.FORMAT, name, "trustZone"))));
    return new Parent(ElementKind.TRUST_ZONE, id);
  }
}
