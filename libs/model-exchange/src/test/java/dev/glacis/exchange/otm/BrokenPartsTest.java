package dev.glacis.exchange.otm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Documents that are refused when they are read strictly, read as files of other tools are. */
class BrokenPartsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/broken-parts.csv", numLinesToSkip = 1)
  void leavesOutWhatIsBrokenAndNothingElse(String file, String notes, String counts) {
    LossReport report = read(file).lossReport();

    assertThat(coded(report)).containsExactlyInAnyOrder(notes.split(" "));
    assertThat(
            report.counts().stream()
                .map(count -> count.kind() + ":" + count.imported() + "/" + count.held()))
        .containsExactly(counts.split(" "));
  }

  @Test
  void breaksACycleAtOneOfItsElements() {
    ImportedModel read = read("parent-cycle.yaml");

    assertThat(read.model().trustZones().getFirst().parent()).isNull();
    assertThat(read.model().components())
        .extracting(component -> component.parent())
        .containsExactly(
            new Parent(ElementKind.COMPONENT, "b"),
            new Parent(ElementKind.TRUST_ZONE, "z"),
            new Parent(ElementKind.COMPONENT, "a"),
            null);
  }

  @Test
  void keepsTheReferencesThatLeadSomewhere() {
    ImportedModel read = read("half-dangling.json");

    assertThat(read.model().components().getFirst().assetsProcessed()).containsExactly("real");
    assertThat(read.model().dataFlows())
        .singleElement()
        .satisfies(
            flow -> {
              assertThat(flow.id()).isEqualTo("whole");
              assertThat(flow.assets()).containsExactly("real");
            });
  }

  private static List<String> coded(LossReport report) {
    return Stream.of(report.dropped(), report.warnings(), report.guessed())
        .flatMap(List::stream)
        .filter(note -> note.code() != null)
        .map(note -> note.code() + note.pointer() + ":" + note.line())
        .collect(Collectors.toList());
  }

  private static ImportedModel read(String file) {
    return new ModelImporter().read(Fixtures.bytes("/refused/" + file), ImportOptions.defaults());
  }
}
