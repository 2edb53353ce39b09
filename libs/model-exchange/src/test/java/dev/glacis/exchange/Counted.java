package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Element;
import dev.glacis.exchange.LossReport.Count;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.proposal.Proposals;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Compares what an import says that it did with the model that it made. */
public final class Counted {

  private Counted() {}

  /**
   * Asserts that a document's content, counted by somebody else, was imported or dropped, and that
   * the model has what was imported and what was inferred.
   *
   * @param held every kind that the document has, by counting it without the importer
   */
  public static void check(String name, ImportedModel imported, Map<ContentKind, Integer> held) {
    LossReport report = imported.lossReport();
    for (ContentKind kind : ContentKind.values()) {
      assertThat(report.count(kind).held())
          .as(name + ": " + kind + " held")
          .isEqualTo(held.getOrDefault(kind, 0));
    }
    ArchitectureModel model = imported.model();
    elements(name, report.count(ContentKind.ZONES), model.trustZones());
    elements(name, report.count(ContentKind.COMPONENTS), model.components());
    elements(name, report.count(ContentKind.FLOWS), model.dataFlows());
    elements(name, report.count(ContentKind.ASSETS), model.assets());
    Proposals proposals = Proposals.of(model);
    assertThat(proposals.threats())
        .as(name + ": threats")
        .hasSize(
            report.count(ContentKind.THREATS).imported()
                + report.count(ContentKind.THREAT_STATES).imported());
    assertThat(proposals.mitigations())
        .as(name + ": mitigations")
        .hasSize(report.count(ContentKind.MITIGATIONS).imported());
    assertThat(kept(model, "drawn", "LineBoundaries", "Annotations", "trust_boundaries"))
        .as(name + ": lines and texts that are only drawn")
        .isEqualTo(
            report.count(ContentKind.CROSSINGS).imported()
                + report.count(ContentKind.TEXTS).imported());
    assertThat(kept(model, "diagrams", "representations"))
        .as(name + ": diagrams")
        .isEqualTo(report.count(ContentKind.DIAGRAMS).imported());
    assertThat(proposals.assumptions())
        .as(name + ": assumptions")
        .hasSize(report.count(ContentKind.ASSUMPTIONS).imported());
  }

  /** How much there is in lists that a model keeps for the drawing and for export. */
  private static int kept(ArchitectureModel model, String... lists) {
    int number = 0;
    for (Object extension : model.extensions().values()) {
      for (String list : lists) {
        if (extension instanceof Map<?, ?> map && map.get(list) instanceof Collection<?> items) {
          number += items.size();
        }
      }
    }
    return number;
  }

  private static void elements(String name, Count count, List<? extends Element> elements) {
    long inferred = elements.stream().filter(Inferred::is).count();
    assertThat(elements.size() - inferred)
        .as(name + ": " + count.kind() + " in the model")
        .isEqualTo(count.imported());
    assertThat(inferred).as(name + ": " + count.kind() + " inferred").isEqualTo(count.inferred());
  }
}
