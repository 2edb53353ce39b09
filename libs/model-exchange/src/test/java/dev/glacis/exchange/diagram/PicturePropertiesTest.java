package dev.glacis.exchange.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ArbitraryModels;
import dev.glacis.exchange.export.SaidFacts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A picture shows what its loss report does not name; DOT is read by a parser of others. */
class PicturePropertiesTest {

  private static final Set<String> SHOWN =
      Set.of("name", "parent", "source", "destination", "bidirectional");

  @Property(seed = "1904")
  void dotShowsWhatItSays(@ForAll("models") ArchitectureModel model) {
    check("", model, new DotWriter(), DotReading::of);
  }

  @Property(seed = "1905")
  void mermaidShowsWhatItSays(@ForAll("models") ArchitectureModel model) {
    check("", model, new MermaidWriter(), MermaidReading::of);
  }

  @Example
  void everyForeignModelIsDrawnAsItIs() {
    ForeignModels.all()
        .forEach(
            (name, model) -> {
              check(name, model, new DotWriter(), DotReading::of);
              check(name, model, new MermaidWriter(), MermaidReading::of);
            });
  }

  private static void check(
      String name,
      ArchitectureModel model,
      FormatWriter writer,
      Function<String, DrawnModel> reader) {
    ExportedModel export = writer.write(model);
    DrawnModel drawn = reader.apply(new String(export.document(), StandardCharsets.UTF_8));

    assertThat(drawn.elements).as(name).isEqualTo(elements(model));
    assertThat(drawn.arrows()).as(name).isEqualTo(arrows(model));
    Set<String> named = SaidFacts.named(export.lossReport());
    boolean renamed = named.remove("system/name");
    assertThat(drawn.title.equals(model.name())).as(name).isNotEqualTo(renamed);
    assertThat(named).as(name).isEqualTo(notShown(model));
  }

  /** Everything that the model says, but for what the assertions above found in the picture. */
  private static Set<String> notShown(ArchitectureModel model) {
    return SaidFacts.places(model).stream()
        .filter(place -> !place.equals("system/name"))
        .filter(
            place ->
                !place.matches("(trustZone|component|dataflow):.*/[a-zA-Z]+")
                    || !SHOWN.contains(place.substring(place.lastIndexOf('/') + 1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, List<String>> elements(ArchitectureModel model) {
    Map<String, List<String>> elements = new TreeMap<>();
    for (TrustZone zone : model.trustZones()) {
      elements.put("trustZone:" + zone.id(), List.of(name(zone), in(zone.parent())));
    }
    for (Component component : model.components()) {
      elements.put("component:" + component.id(), List.of(name(component), in(component.parent())));
    }
    return elements;
  }

  private static List<String> arrows(ArchitectureModel model) {
    DrawnModel wanted = new DrawnModel();
    for (DataFlow flow : model.dataFlows()) {
      wanted.arrow(
          flow.id(),
          "component:" + flow.source(),
          flow.bidirectional(),
          "component:" + flow.destination(),
          name(flow));
    }
    return wanted.arrows();
  }

  private static String name(Element element) {
    return element.name() == null ? "" : element.name();
  }

  private static String in(Parent parent) {
    return parent == null ? "" : parent.kind().label() + ":" + parent.id();
  }

  @Provide
  Arbitrary<ArchitectureModel> models() {
    return Arbitraries.longs().map(ArbitraryModels::of);
  }
}
