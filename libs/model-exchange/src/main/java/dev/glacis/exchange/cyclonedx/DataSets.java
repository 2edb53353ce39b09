package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Quoted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Data sets: those that model cards describe in place become parts of their own, and those that
 * model cards refer to flow into the model.
 */
final class DataSets {

  /** Why the flow of a data set into the model is inferred whose card has the set. */
  static final String OF_CARD = "data set of the model card";

  private final BomImport run;
  private final List<Use> uses = new ArrayList<>();
  private final Map<String, String> assets = new HashMap<>();

  DataSets(BomImport run) {
    this.run = run;
  }

  void findIn(Part part) {
    Fields card = part.fields().part("modelCard");
    Fields parameters = card == null ? null : card.part("modelParameters");
    if (parameters != null) {
      parameters.items("datasets").forEach(node -> find(node, part));
    }
  }

  private void find(Node node, Part model) {
    if (!(node instanceof Mapping object)) {
      run.findings.dropped(ContentKind.COMPONENTS, node, "An object is needed here.");
      return;
    }
    Fields fields = run.fields(object);
    String reference = fields.name("ref");
    if (reference == null) {
      Part part = run.parts.add(fields, Part.DATA, null, "data set");
      uses.add(new Use(part.id(), model.id(), object));
      return;
    }
    Optional<Part> known = run.parts.find(reference);
    if (known.isEmpty()) {
      run.findings.dropped(
          object, "The data set " + Quoted.of(reference) + " is not part of this bill.");
      return;
    }
    uses.add(new Use(known.get().id(), model.id(), object));
  }

  /** The asset that a part made of data holds, which the bill implies; null for other parts. */
  String assetOf(Part part) {
    return part.isData() ? assets.computeIfAbsent(part.id(), id -> asset(part)) : null;
  }

  private String asset(Part part) {
    Fields fields = part.fields();
    StatedAttributes stated =
        new StatedAttributes(ElementKind.ASSET, BomImport.WORDS, run.findings);
    for (Fields data : described(fields)) {
      stated.say("type", data.name("type"), data.mapping());
      stated.say("classification", data.name("classification"), data.mapping());
    }
    String id = run.draft.id(ElementKind.ASSET, part.id(), fields.mapping());
    run.draft.infer(
        new Asset(
            id,
            part.name(),
            null,
            null,
            null,
            null,
            new Attributes(stated.values()),
            Inferred.because("content of " + part.id())));
    return id;
  }

  /** The object itself, and what a component of type data says about its data. */
  List<Fields> described(Fields part) {
    List<Fields> all = new ArrayList<>();
    all.add(part);
    part.objects("data").forEach(data -> all.add(run.fields(data)));
    part.keep("data");
    return all;
  }

  void inferFlows() {
    for (Use use : uses) {
      String asset = assets.get(use.data);
      run.flows.infer(
          use.data,
          use.model,
          "training-data",
          asset == null ? List.of() : List.of(asset),
          OF_CARD,
          use.place);
    }
  }

  private record Use(String data, String model, Mapping place) {}
}
