package dev.glacis.engine.pack;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.ThreatEngine;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compiled packs survive reading and writing; anything else is refused with its place. */
class PackReaderTest {

  @Test
  void writesTheBytesThatItRead() {
    for (Pack pack : PACKS.packs()) {
      byte[] written = PackWriter.write(pack);
      assertThat(PackReader.readPack(written)).isEqualTo(pack);
      assertThat(PackWriter.withDigest(pack).digest()).isEqualTo(pack.digest()).hasSize(64);
    }
    byte[] vocabulary = PackWriter.write(PACKS.vocabulary());
    assertThat(PackReader.readVocabulary(vocabulary)).isEqualTo(PACKS.vocabulary());
  }

  @Test
  void keepsWhatReportsReadBesideTheRules() {
    assertThat(PACKS.definition("DEMO-SYSTEM-1").orElseThrow().harms())
        .containsExactly(Harm.SAFETY, Harm.FAIRNESS);
    assertThat(PACKS.definition("DEMO-ZONE-1").orElseThrow().harms()).isEmpty();
    assertThat(PACKS.countermeasure("CM-AUTHENTICATE").orElseThrow().clauses())
        .containsExactly(
            new ClauseMapping("DEMO-LAW", "Article 2", Sufficiency.PARTIAL),
            new ClauseMapping("DEMO-CONTROLS", "AC-1", Sufficiency.FULL),
            new ClauseMapping("DEMO-CONTROLS", "AC-1(1)", Sufficiency.PARTIAL));
    assertThat(PACKS.packs().getFirst().changelog())
        .extracting(PackChange::version, change -> change.date().toString(), PackChange::what)
        .containsExactly(
            tuple("2.1.0", "2026-11-02", "The system can hurt people."),
            tuple("2.0.0", "2026-06-30", "Conditions read other facts."));
    assertThat(PACKS.vocabulary().types().get("ai.rag.vectorstore"))
        .extracting(ComponentType::icon, ComponentType::counterparts)
        .containsExactly(
            "vector-store", new TypeCounterparts("componentDataStorage", "L2", "data"));
    assertThat(PACKS.vocabulary().types().get("app.service"))
        .extracting(ComponentType::icon, ComponentType::counterparts)
        .containsExactly(null, TypeCounterparts.NONE);
  }

  @Test
  void refusesAnotherVersionOfTheFormat() {
    String newer = text().replace("\"formatVersion\":3", "\"formatVersion\":4");
    assertThatThrownBy(() -> read(newer))
        .isInstanceOf(InvalidPackException.class)
        .hasMessage("/formatVersion: expected 3, found 4");
  }

  @Test
  void refusesAnotherFormat() {
    assertThatThrownBy(() -> PackReader.readVocabulary(text().getBytes(StandardCharsets.UTF_8)))
        .hasMessage("/format: expected 'glacis-vocabulary', found 'glacis-pack'");
  }

  @Test
  void namesThePlaceOfAWrongValue() {
    String wrong = text().replace("\"capability\":\"low\"", "\"capability\":\"tiny\"");
    assertThatThrownBy(() -> read(wrong))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("/threats/0/risk/capability: expected one of [none, low")
        .hasMessageContaining("'tiny'");
  }

  @Test
  void refusesWhatNoCompilerWrites() {
    assertRefused("\"likelihood\":0.5", "\"likelihood\":1.5", "expected a number from 0 to 1");
    assertRefused("{\"exists\":2,", "{\"exists\":1,", "expected a whole number from 2 to 31");
    assertRefused("{\"variable\":0,", "{\"variable\":0.5,", "a whole number from 0 to 31");
    assertRefused(
        "{\"variable\":2,\"type\":\"text\"}",
        "{\"variable\":5,\"type\":\"text\"}",
        "expected variables as they are bound, not variable 5");
    assertRefused(
        "{\"variable\":0,\"type\":\"flow\"}",
        "{\"variable\":0,\"type\":\"asset\"}",
        "expected variables as they are bound, not variable 0");
    assertRefused(
        "\"derived\":\"crosses-zone\"",
        "\"derived\":\"stored-by\"",
        "expected storedBy on an asset");
    assertRefused("\"fairness\"", "\"security\"", "expected one of [safety, privacy, fairness]");
    assertRefused("\"2026-11-02\"", "\"2026-11-32\"", "expected a date such as 2026-08-02");
    assertRefused(
        "\"scope\":\"reach\"", "\"scope\":\"asset\"", "/reach: expected nothing, found an object");
    assertRefused("\"scope\":\"asset\"", "\"scope\":\"reach\"", "expected the ends of scope reach");
  }

  @Test
  void namesPlacesAsPointersWithEscapes() {
    assertRefused(
        "\"taxonomies\":{", "\"taxonomies\":{\"a/b~c\":1,", "/taxonomies/a~1b~0c: expected a text");
  }

  @Test
  void refusesAVariableThatIsBoundTwice() {
    String vocabulary = new String(PackWriter.write(PACKS.vocabulary()), StandardCharsets.UTF_8);
    assertThat(vocabulary).contains("{\"exists\":3,");
    byte[] twice =
        vocabulary.replace("{\"exists\":3,", "{\"exists\":2,").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> PackReader.readVocabulary(twice))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining("a variable of its own for each exists and all");
  }

  @Test
  void refusesAThreatWithoutAnAlternative() {
    String none = text().replaceFirst("\"when\":\\[.*?\\],\"stride\"", "\"when\":[],\"stride\"");
    assertThatThrownBy(() -> read(none))
        .isInstanceOf(InvalidPackException.class)
        .hasMessage("/threats/0/when: expected an alternative, found a list");
  }

  private static void assertRefused(String text, String by, String message) {
    assertThat(text()).contains(text);
    assertThatThrownBy(() -> read(text().replaceFirst(Pattern.quote(text), by)))
        .isInstanceOf(InvalidPackException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> read("{\"format\": ")).isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> read("[".repeat(5000))).isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(InvalidPackException.class);
    assertThatThrownBy(() -> read("{} {}")).isInstanceOf(InvalidPackException.class);
  }

  @Test
  void neverFailsOtherwiseOnACutOrChangedPack() {
    byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(5);
    int refused = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] changed = Arrays.copyOf(bytes, bytes.length - (i % 3 == 0 ? random.nextInt(2000) : 0));
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      try {
        Pack pack = PackReader.readPack(changed);
        new ThreatEngine(new PackSet(PACKS.vocabulary(), List.of(pack, PACKS.packs().getLast())));
      } catch (InvalidPackException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(1000);
  }

  private static Pack read(String text) {
    return PackReader.readPack(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text() {
    return new String(PackWriter.write(PACKS.packs().getFirst()), StandardCharsets.UTF_8);
  }
}
