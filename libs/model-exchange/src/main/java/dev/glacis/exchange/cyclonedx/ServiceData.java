package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.export.SourceFacts;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What services say about the data that they take in and give out: an asset each, and a flow where
 * the other end is named or follows from who depends on the service.
 */
final class ServiceData {

  private final BomImport run;
  private final BomComponents components;
  private final Map<String, String> outside = new HashMap<>();
  private final Map<String, Set<String>> dependants;

  ServiceData(BomImport run, BomComponents components) {
    this.run = run;
    this.components = components;
    this.dependants = new Dependencies(run).dependants();
  }

  void readAll() {
    for (Part part : run.parts.all()) {
      if (part.isService()) {
        part.fields().items("data").forEach(node -> read(part, node));
      }
    }
  }

  private void read(Part service, Node node) {
    if (!(node instanceof Mapping object)) {
      run.findings.dropped(ContentKind.ASSETS, node, "An object is needed here.");
      return;
    }
    Fields fields = run.fields(object);
    String direction = word(fields, "flow");
    String name = fields.name("name");
    String classification = fields.name("classification");
    String label = name == null ? classification : name;
    String asset = asset(service, fields, label);
    components.processes(service.id(), asset);
    switch (direction) {
      case "inbound" -> flows(service, fields, asset, label, true, false);
      case "outbound" -> flows(service, fields, asset, label, false, false);
      case "bi-directional" -> flows(service, fields, asset, label, true, true);
      default -> {
        // The direction is not known, so that there is no flow to count.
      }
    }
  }

  private static String word(Fields fields, String key) {
    String word = fields.name(key);
    return word == null ? "" : word.toLowerCase(Locale.ROOT).strip();
  }

  private String asset(Part service, Fields fields, String label) {
    StatedAttributes stated =
        new StatedAttributes(ElementKind.ASSET, BomImport.WORDS, run.findings);
    stated.say("classification", fields.name("classification"), fields.mapping());
    String id =
        run.draft.idOfName(
            ElementKind.ASSET,
            service.id() + " " + (label == null ? "data" : label),
            fields.mapping());
    Map<String, Object> extensions = new HashMap<>();
    extensions.put(SourceFacts.KEY, SourceFacts.of(CycloneDxReader.FORMAT, null, "data"));
    String description = fields.text("description");
    fields.keep("flow");
    fields.keep("classification");
    Map<String, Object> rest = Pictures.without(fields, run.findings);
    if (!rest.isEmpty()) {
      extensions.put(CycloneDxReader.FORMAT, rest);
    }
    run.draft.add(
        new Asset(
            id,
            label == null ? "Data of " + service.name() : label,
            description,
            null,
            null,
            null,
            new Attributes(stated.values()),
            extensions));
    return id;
  }

  private void flows(
      Part service, Fields fields, String asset, String name, boolean inwards, boolean bothWays) {
    Set<String> ends = ends(service, fields, inwards ? "source" : "destination");
    if (bothWays) {
      ends.addAll(ends(service, fields, "destination"));
    }
    ends.remove(service.id());
    if (ends.isEmpty()) {
      run.findings.dropped(
          ContentKind.FLOWS, fields.mapping(), "The bill does not say where this flow ends.");
      return;
    }
    String first = ends.iterator().next();
    for (String end : ends) {
      String from = inwards ? end : service.id();
      String to = inwards ? service.id() : end;
      if (end.equals(first)) {
        run.flows.state(name, from, to, bothWays, asset, Transport.of(service), fields.mapping());
      } else {
        run.flows.infer(from, to, null, List.of(asset), "data of a service", fields.mapping());
      }
    }
  }

  /** The named ends; else who depends on the service; else what the bill is about. */
  private Set<String> ends(Part service, Fields fields, String key) {
    Set<String> ends = new LinkedHashSet<>();
    List<Node> named = new ArrayList<>(fields.items(key));
    for (Node node : named) {
      if (node instanceof Scalar scalar && scalar.value() instanceof String reference) {
        ends.add(end(reference, node));
      }
    }
    if (ends.isEmpty()) {
      ends.addAll(dependants.getOrDefault(service.id(), Set.of()));
      if (ends.isEmpty() && run.parts.main() != null) {
        ends.add(run.parts.main().id());
      }
      if (!ends.isEmpty()) {
        run.findings.guessed(fields.mapping(), "The other end of this flow was inferred.");
      }
    }
    return ends;
  }

  private String end(String reference, Node place) {
    return run.parts
        .find(reference)
        .map(Part::id)
        .orElseGet(() -> outside.computeIfAbsent(nameOf(reference), name -> outside(name, place)));
  }

  private static String nameOf(String reference) {
    String host = Hubs.hostOf(reference);
    return host.isEmpty() ? reference.strip() : host;
  }

  private String outside(String name, Node place) {
    String id = run.draft.idOfName(ElementKind.COMPONENT, name, place);
    run.draft.infer(
        new Component(
            id,
            name.length() > run.options.maxNameLength() ? id : name,
            "ext.service",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Attributes.none(),
            Inferred.because("a service exchanges data with it")));
    return id;
  }
}
