package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.draft.TypeReader;
import dev.glacis.exchange.mapping.MappingRule;
import dev.glacis.exchange.mapping.TypeMapping;
import dev.glacis.exchange.proposal.ElementReference;
import dev.glacis.exchange.proposal.OutOfScope;
import dev.glacis.exchange.tree.Scalar;
import java.util.ArrayList;
import java.util.List;

/** Technical assets, and the runtimes that several of them share. */
final class ThreagileComponents {

  /** Type of a shared runtime in the mapping and in the source facts of its component. */
  static final String RUNTIME = "shared-runtime";

  private static final TypeMapping SHIPPED = TypeMapping.shipped(ThreagileReader.FORMAT);

  private final ThreagileImport run;
  private final ThreagileZones zones;
  private final TypeMapping mapping;
  private final TypeReader types;

  ThreagileComponents(ThreagileImport run, ThreagileZones zones) {
    this.run = run;
    this.zones = zones;
    this.mapping = run.options.mapping().then(SHIPPED);
    this.types = new TypeReader(SHIPPED, run.options, run.findings);
  }

  void readAll() {
    run.components.entries().forEach(this::asset);
    run.runtimes.entries().forEach(this::runtime);
  }

  private void asset(Titled.Entry entry) {
    Reading reading = Reading.of(entry.fields(), run.findings);
    StatedAttributes stated =
        new StatedAttributes(ElementKind.COMPONENT, ThreagileImport.WORDS, run.findings);
    List.of("internet", "encryption", "multi_tenant").forEach(key -> reading.tell(key, stated));
    String sourceType = sourceType(reading, entry);
    MappingRule rule =
        types.read(ElementKind.COMPONENT, sourceType, entry.title(), entry.fields().mapping());
    outOfScope(reading, entry.id());
    List<String> processed = run.assets.references(entry.fields(), "data_assets_processed");
    List<String> stored = run.assets.references(entry.fields(), "data_assets_stored");
    entry.fields().value("communication_links");
    run.draft.add(
        new Component(
            entry.id(),
            entry.title(),
            rule.type() == null ? sourceType : rule.type(),
            reading.text("description"),
            zones.of(entry.id()),
            processed,
            stored,
            entry.fields().names("tags"),
            TypeReader.attributes(rule, stated.values()),
            reading.extensions(sourceType)));
  }

  /** The first technology that the mapping knows; else the kind of asset. */
  private String sourceType(Reading reading, Titled.Entry entry) {
    List<String> technologies = new ArrayList<>(entry.fields().names("technologies"));
    String single = reading.word("technology");
    if (single != null) {
      technologies.add(single);
    }
    if (technologies.size() > 1) {
      run.findings.guessed(
          entry.fields().mapping(), "It has several technologies; one stands for all.");
    }
    String telling = run.options.guessing() ? entry.title() : null;
    for (String technology : technologies) {
      if (mapping.find(ElementKind.COMPONENT, technology, telling).isPresent()) {
        return technology;
      }
    }
    String kind = reading.word("type");
    return kind == null || kind.isEmpty() ? "process" : kind;
  }

  private void outOfScope(Reading reading, String id) {
    String reason = reading.text("justification_out_of_scope");
    if (reading.fields().value("out_of_scope") instanceof Scalar scope
        && Boolean.TRUE.equals(scope.value())) {
      run.draft.proposals().add(new OutOfScope(ElementReference.toComponent(id), reason));
    }
  }

  private void runtime(Titled.Entry entry) {
    Reading reading = Reading.of(entry.fields(), run.findings);
    MappingRule rule =
        types.read(ElementKind.COMPONENT, RUNTIME, entry.title(), entry.fields().mapping());
    entry.fields().keep("technical_assets_running");
    run.draft.add(
        new Component(
            entry.id(),
            entry.title(),
            rule.type() == null ? RUNTIME : rule.type(),
            reading.text("description"),
            zones.of(entry.id()),
            List.of(),
            List.of(),
            entry.fields().names("tags"),
            new Attributes(rule.attributes().values()),
            reading.extensions(RUNTIME)));
  }
}
