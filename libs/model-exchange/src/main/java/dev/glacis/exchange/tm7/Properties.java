package dev.glacis.exchange.tm7;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.export.SourceFacts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The property panel of one drawn item: what it means, and what is kept of it. */
final class Properties {

  private final DrawnItem item;
  private final Tm7Import run;
  private final StatedAttributes stated;
  private final Set<String> understood = new HashSet<>();

  Properties(ElementKind kind, DrawnItem item, Tm7Import run) {
    this.item = item;
    this.run = run;
    this.stated = new StatedAttributes(kind, Tm7Import.WORDS, run.findings);
    for (Property property : item.properties()) {
      if (!property.heading() && stated.say(property.name(), property.value(), property.place())) {
        understood.add(property.name());
      }
    }
  }

  /** The item's name; where it has none, that of its stencil. */
  String name() {
    if (item.name() != null) {
      return Tm7Texts.fitted(item.name());
    }
    String stencil = item.stencil() == null ? item.type() : item.stencil();
    run.findings.guessed(item.place(), "It has no name; its stencil's stands in.");
    return Tm7Texts.fitted(stencil);
  }

  Map<String, Object> stated() {
    return stated.values();
  }

  Map<String, Object> extensions(String id, Surface surface) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put(SourceFacts.KEY, SourceFacts.of(Tm7Reader.FORMAT, item.guid(), item.type()));
    Map<String, Object> kept = Tm7Texts.properties(item.properties(), understood);
    if (!kept.isEmpty()) {
      extensions.put(Tm7Reader.FORMAT, kept);
      run.findings.keptUnread("What the property panel says beyond the model", item.place());
    }
    Map<String, Object> layout = Geometry.layout(item, id, surface);
    if (!layout.isEmpty()) {
      extensions.put(CanonicalModel.LAYOUT, layout);
    }
    return extensions;
  }
}
