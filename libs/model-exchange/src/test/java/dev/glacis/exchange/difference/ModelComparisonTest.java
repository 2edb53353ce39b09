package dev.glacis.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.ShippedAttributes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ModelComparisonTest {

  private static final String BASE =
      new String(Fixtures.bytes("/difference/base.otm.yaml"), StandardCharsets.UTF_8);
  private static final ModelComparison COMPARISON =
      new ModelComparison(ShippedAttributes.vocabulary());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/difference/cases.csv", numLinesToSkip = 1, delimiter = ';')
  void saysWhatChangedAndWhatOfItMattersToSecurity(
      String name, String find, String replace, String changes, String security) {
    assertThat(BASE).contains(find);

    ModelDifference difference = toBaseWith(find, replace == null ? "" : replace);

    assertThat(changes(difference)).isEqualTo(lines(changes));
    assertThat(security(difference)).isEqualTo(lines(security));
    assertThat(difference.isEmpty()).isEqualTo(changes == null);
  }

  @Test
  void listsWhatIsAddedAndRemovedWithItsPlace() {
    String flow = "  - {id: fetch, name: Record, source: archive, destination: agent, assets:";
    ModelDifference difference = toBaseWith(flow, flow.replace("id: fetch", "id: read"));

    assertThat(difference.added())
        .singleElement()
        .satisfies(
            added -> {
              assertThat(added.element().id()).isEqualTo("read");
              assertThat(ChangeText.place(added)).isEqualTo("archive → agent");
            });
    assertThat(difference.removed()).extracting(one -> one.element().id()).containsExactly("fetch");
  }

  @Test
  void seesThatAComponentMovedAndWhatFollows() {
    ModelDifference difference =
        toBaseWith(
            "type: data.store\n    parent: {trustZone: core}",
            "type: data.store\n    parent: {trustZone: internet}");

    assertThat(difference.moved()).isEqualTo(1);
    assertThat(changes(difference))
        .containsExactly("changed component:archive moved: trustZone:core → trustZone:internet");
    assertThat(security(difference))
        .containsExactly(
            "control-removed component:archive logged true → null",
            "new-zone-crossing dataflow:fetch null within Core (trust 80)"
                + " → Internet (trust 5) → Core (trust 80)",
            "exposure-rose component:agent null Internet (trust 5) over 2 flows from Browser"
                + " → Internet (trust 5) over 1 flow from Archive",
            "exposure-rose component:archive null Core (trust 80) → Internet (trust 5)",
            "less-trusted-zone component:archive null Core (trust 80) → Internet (trust 5)");
  }

  @Test
  void reportsANewWayFromALessTrustedZone() {
    ModelDifference difference =
        toBaseWith(
            "dataflows:",
            "dataflows:\n  - {id: upload, name: File, source: browser, destination: archive}");

    assertThat(security(difference))
        .containsExactly(
            "new-zone-crossing dataflow:upload null null → Internet (trust 5) → Core (trust 80)",
            "exposure-rose component:archive null Core (trust 80)"
                + " → Internet (trust 5) over 1 flow from Browser");
  }

  @Test
  void doesNotMissAControlThatTheZoneStillStates() {
    String stated = BASE.replace("writableBy: employees", "writableBy: employees, logged: true");

    assertThat(security(COMPARISON.compare(model(stated), model(BASE)))).isEmpty();
  }

  @Test
  void ignoresDrawing() {
    ModelDifference difference =
        toBaseWith(
            "trustZones:", "representations:\n  - {id: d, name: D, type: diagram}\ntrustZones:");

    assertThat(difference.isEmpty()).isTrue();
  }

  @Test
  void doesNotDependOnTheOrderOfElements() {
    ArchitectureModel base = model(BASE);
    ArchitectureModel reversed =
        new ArchitectureModel(
            base.id(),
            base.name(),
            base.description(),
            base.owner(),
            base.tags(),
            base.attributes(),
            base.trustZones().reversed(),
            base.components().reversed(),
            base.dataFlows().reversed(),
            base.assets().reversed(),
            base.extensions());

    assertThat(COMPARISON.compare(base, reversed).isEmpty()).isTrue();
  }

  private static ModelDifference toBaseWith(String find, String replace) {
    return COMPARISON.compare(model(BASE), model(BASE.replace(find, replace)));
  }

  private static ArchitectureModel model(String document) {
    return new ModelImporter()
        .read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
        .model();
  }

  private static List<String> changes(ModelDifference difference) {
    return Stream.of(
            difference.added().stream().map(one -> "added " + ref(one.element())),
            difference.removed().stream().map(one -> "removed " + ref(one.element())),
            difference.changed().stream()
                .flatMap(
                    one ->
                        ChangeText.of(one).stream()
                            .map(line -> "changed " + ref(one.element()) + " " + line)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> security(ModelDifference difference) {
    return difference.security().stream()
        .map(
            one ->
                "%s %s %s %s → %s"
                    .formatted(
                        one.kind().label(),
                        ref(one.element()),
                        one.subject(),
                        one.before(),
                        one.after()))
        .toList();
  }

  private static String ref(ElementRef element) {
    return element.kind().label() + ":" + element.id();
  }

  private static List<String> lines(String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split("\n"));
  }
}
