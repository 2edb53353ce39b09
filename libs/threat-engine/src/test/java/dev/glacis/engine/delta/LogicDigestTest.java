package dev.glacis.engine.delta;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.TypeCounterparts;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What decides where threats are changes the digest of a rule, and nothing else does. */
class LogicDigestTest {

  @Test
  void leavesOutClausesHarmsAndTheChangelog() {
    PackSet edited =
        EditedPacks.replacing(
            "\"sufficiency\":\"full\"",
            "\"sufficiency\":\"partial\"",
            "\"harms\":[\"safety\",",
            "\"harms\":[\"privacy\",",
            "\"what\":\"Conditions read other facts.\"",
            "\"what\":\"Other facts are read.\"");
    assertThat(edited.digest()).isNotEqualTo(PACKS.digest());
    assertThat(digests(edited)).isEqualTo(digests(PACKS));
  }

  @Test
  void changesWithACountermeasureThatIsSeenElsewhere() {
    PackSet edited = EditedPacks.replacing("\"mutual-tls\"", "\"password\"");
    assertThat(digests(edited)).isNotEqualTo(digests(PACKS));
  }

  @Test
  void changesWithWhatASystemMustHave() {
    PackSet edited =
        EditedPacks.replacing("\"appliesTo\":[],", "\"appliesTo\":[],\"systemsWith\":[\"ai\"],");
    assertThat(digests(edited)).isNotEqualTo(digests(PACKS));
  }

  @Test
  void leavesOutWhatOthersCallATypeAndItsIcon() {
    ComponentType named =
        new ComponentType(
            "x.y",
            "X",
            "Own",
            List.of("app"),
            "box",
            new TypeCounterparts("componentX", "L1", "data"));
    ComponentType plain = new ComponentType("x.y", "X", "Own", List.of("app"));
    ComponentType other = new ComponentType("x.y", "X", "Own", List.of("data"));
    assertThat(digest(named)).isEqualTo(digest(plain)).isNotEqualTo(digest(other));
  }

  private static String digest(ComponentType type) {
    return LogicDigest.of(Vocabulary.of(List.of(type), List.of()));
  }

  private static Map<String, String> digests(PackSet packs) {
    return packs.definitions().stream()
        .collect(
            Collectors.toMap(
                ThreatDefinition::id, definition -> LogicDigest.of(definition, packs)));
  }
}
