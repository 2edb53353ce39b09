package dev.glacis.exchange.seen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.ForeignModels;
import dev.glacis.exchange.export.ArbitraryModels;
import dev.glacis.exchange.proposal.MitigationState;
import dev.glacis.exchange.proposal.Proposals;
import dev.glacis.exchange.proposal.ProposedMitigation;
import dev.glacis.exchange.proposal.ProposedThreat;
import dev.glacis.exchange.proposal.ProposedThreat.MitigationLink;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * States of mitigations in Open Threat Model, which stand at each threat of each component and flow
 * only: the state there, else that of the mitigation, else one that is filled in.
 */
class SeenMitigationsTest {

  private final Map<String, MitigationState> words = new HashMap<>();

  @Test
  void ofArbitraryModels() throws IOException {
    for (long seed = 0; seed < 400; seed++) {
      check("model " + seed, ArbitraryModels.of(seed));
    }
    assertThat(words.values()).as("states that were seen").contains(MitigationState.values());
  }

  @Test
  void ofEveryForeignModel() throws IOException {
    for (Map.Entry<String, ArchitectureModel> model : ForeignModels.all().entrySet()) {
      if (Proposals.of(model.getValue()).threats().stream()
          .noneMatch(threat -> threat.origin().format().equals("otm"))) {
        check(model.getKey(), model.getValue());
      }
    }
  }

  private void check(String name, ArchitectureModel model) throws IOException {
    ExportedModel export =
        ExchangeFormats.named("otm").orElseThrow().writer().orElseThrow().write(model);
    Map<String, String> seen = seen(new YAMLMapper().readTree(export.document()));
    Set<String> shown = new HashSet<>();
    Set<String> filled = new HashSet<>();
    Proposals proposals = Proposals.of(model);
    Map<String, MitigationState> own = new HashMap<>();
    proposals.mitigations().forEach(one -> own.put(one.id(), one.state()));
    int unseen = 0;
    for (ProposedThreat threat : proposals.threats()) {
      boolean states = false;
      for (MitigationLink link : threat.mitigations()) {
        String word = seen.get(threat.id() + " " + link.mitigation());
        MitigationState state = link.state() == null ? own.get(link.mitigation()) : link.state();
        states |= word == null && link.state() != null;
        if (word != null && state == null) {
          filled.add(link.mitigation());
        } else if (word != null) {
          assertThat(words.putIfAbsent(word, state)).as(name + ": " + word).isIn(null, state);
          shown.addAll(link.state() == null ? Set.of(link.mitigation()) : Set.of());
        }
      }
      unseen += states ? 1 : 0;
    }
    Told told = new Told(export.lossReport());
    long others =
        proposals.mitigations().stream()
            .filter(one -> one.state() != null && !shown.contains(one.id()))
            .map(ProposedMitigation::id)
            .count();
    assertThat(told.own.getOrDefault("threat mitigationStates", 0)).as(name).isEqualTo(unseen);
    assertThat(told.own.getOrDefault("mitigation state", 0)).as(name).isEqualTo((int) others);
    assertThat(told.filled.getOrDefault("mitigation state", 0)).as(name).isEqualTo(filled.size());
  }

  private static Map<String, String> seen(JsonNode root) {
    Map<String, String> states = new HashMap<>();
    for (String list : new String[] {"components", "dataflows"}) {
      for (JsonNode element : root.path(list)) {
        for (JsonNode threat : element.path("threats")) {
          for (JsonNode one : threat.path("mitigations")) {
            String key = threat.path("threat").asText() + " " + one.path("mitigation").asText();
            states.put(key, one.path("state").asText());
          }
        }
      }
    }
    return states;
  }
}
