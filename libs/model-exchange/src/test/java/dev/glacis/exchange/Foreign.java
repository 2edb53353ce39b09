package dev.glacis.exchange;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedThreat;
import java.util.List;

/** A fixture in a format of another tool, read. */
public record Foreign(ImportedModel imported) {

  public static Foreign read(String file) {
    return new Foreign(
        new ModelImporter().read(Fixtures.bytes("/foreign/" + file), ImportOptions.defaults()));
  }

  public ArchitectureModel model() {
    return imported.model();
  }

  public LossReport report() {
    return imported.lossReport();
  }

  public TrustZone zone(String id) {
    return one(model().trustZones(), id);
  }

  public Component component(String id) {
    return one(model().components(), id);
  }

  public DataFlow flow(String id) {
    return one(model().dataFlows(), id);
  }

  public Asset asset(String id) {
    return one(model().assets(), id);
  }

  public ProposedThreat threat(String id) {
    return Proposals.of(model()).threats().stream()
        .filter(threat -> threat.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is none of " + Proposals.of(model())));
  }

  private static <T extends Element> T one(List<T> elements, String id) {
    return elements.stream()
        .filter(element -> element.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    id + " is none of " + elements.stream().map(Element::id).toList()));
  }
}
