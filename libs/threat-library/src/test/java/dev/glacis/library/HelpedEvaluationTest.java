package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.answer.AnswerContent;
import dev.glacis.engine.answer.EvaluationWriter;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Asset;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.model.TrustZone;
import dev.glacis.engine.pack.PackSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** All drawn cases side by side, as one large system, with the packs that ship. */
class HelpedEvaluationTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final int TIMES = 4;
  private static final PackSet LIBRARY = ThreatLibrary.load();

  private final List<TrustZone> zones = new ArrayList<>();
  private final List<Component> components = new ArrayList<>();
  private final List<DataFlow> flows = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();

  @Test
  void comesToTheSameWithHelpers() throws IOException {
    ArchitectureModel model = model();
    byte[] alone = answer(new ThreatEngine(LIBRARY), model);

    assertThat(components.size() + flows.size()).isGreaterThan(2_000);
    for (Executor helpers : List.<Executor>of(Thread::startVirtualThread, work -> {})) {
      for (int i = 0; i < 3; i++) {
        assertThat(answer(new ThreatEngine(LIBRARY).helpedBy(helpers), model)).isEqualTo(alone);
      }
    }
  }

  private static byte[] answer(ThreatEngine engine, ArchitectureModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new EvaluationWriter(AnswerContent.standard().withPossible())
        .write(engine.evaluate(model), out);
    return out.toByteArray();
  }

  private ArchitectureModel model() throws IOException {
    for (int time = 0; time < TIMES; time++) {
      for (Path file : ModelFiles.in(CASES)) {
        add(time + "-" + file.getFileName() + "-", ModelFiles.read(file, LIBRARY));
      }
    }
    return new ArchitectureModel(
        "all",
        "All cases",
        null,
        null,
        List.of(),
        Attributes.none(),
        zones,
        components,
        flows,
        assets,
        Map.of());
  }

  private void add(String of, ArchitectureModel one) {
    for (TrustZone zone : one.trustZones()) {
      zones.add(
          new TrustZone(
              of + zone.id(),
              zone.name(),
              zone.type(),
              zone.description(),
              zone.trustRating(),
              parent(of, zone.parent()),
              zone.attributes(),
              Map.of()));
    }
    for (Component component : one.components()) {
      components.add(
          new Component(
              of + component.id(),
              component.name(),
              component.type(),
              component.description(),
              parent(of, component.parent()),
              ids(of, component.assetsProcessed()),
              ids(of, component.assetsStored()),
              component.tags(),
              component.attributes(),
              Map.of()));
    }
    for (DataFlow flow : one.dataFlows()) {
      flows.add(
          new DataFlow(
              of + flow.id(),
              flow.name(),
              flow.description(),
              of + flow.source(),
              of + flow.destination(),
              flow.bidirectional(),
              ids(of, flow.assets()),
              flow.tags(),
              flow.attributes(),
              Map.of()));
    }
    for (Asset asset : one.assets()) {
      assets.add(
          new Asset(
              of + asset.id(),
              asset.name(),
              asset.description(),
              asset.confidentiality(),
              asset.integrity(),
              asset.availability(),
              asset.attributes(),
              Map.of()));
    }
  }

  private static Parent parent(String of, Parent parent) {
    return parent == null ? null : new Parent(parent.kind(), of + parent.id());
  }

  private static List<String> ids(String of, List<String> ids) {
    return ids.stream().map(id -> of + id).toList();
  }
}
