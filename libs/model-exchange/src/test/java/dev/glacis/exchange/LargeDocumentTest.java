package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.SourceMap.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargeDocumentTest {

  private static final int COMPONENTS = 2_000;
  private static final byte[] DOCUMENT = GeneratedOtm.withComponents(COMPONENTS);

  @Test
  void readsEveryElementAndItsPlace() {
    ImportedModel imported = read(DOCUMENT);

    ArchitectureModel model = imported.model();
    assertThat(model.components()).hasSize(COMPONENTS);
    assertThat(model.dataFlows()).hasSize(2 * COMPONENTS);
    assertThat(model.components().getLast().attributes().values()).isNotEmpty();
    assertThat(imported.lossReport().guessed()).isEmpty();
    assertThat(imported.lossReport().warnings()).isEmpty();
    assertThat(imported.sourceMap().places())
        .hasSize(1 + 45 + 101 + 3 * COMPONENTS)
        .containsEntry("component:component-1999", place("/components/1999", "component-1999"))
        .containsEntry("dataflow:flow-0", place("/dataflows/0", "flow-0"));
  }

  @Test
  void keepsTheTextOfAnIdOnce() {
    ArchitectureModel model = read(DOCUMENT).model();

    Map<String, String> ids =
        model.components().stream().collect(Collectors.toMap(Component::id, Component::id));
    assertThat(model.dataFlows())
        .map(DataFlow::source)
        .allSatisfy(source -> assertThat(source).isSameAs(ids.get(source)));
  }

  @Test
  void findsTheOneReferenceThatLeadsNowhere() {
    String broken = new String(DOCUMENT, StandardCharsets.UTF_8);
    int at = broken.lastIndexOf("\"destination\":\"component-");
    broken = broken.substring(0, at) + "\"destination\":\"nowhere-" + broken.substring(at + 25);

    assertThat(read(utf8(broken)).lossReport().dropped())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.code()).isEqualTo(RefusalCode.DANGLING_REFERENCE.label());
              assertThat(note.pointer()).isEqualTo("/dataflows/3999/destination");
            });
  }

  @Test
  void findsAKeyThatStandsTwiceAmongMany() {
    String keys =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "\"key" + i + "\": " + i + ",\n")
            .collect(Collectors.joining());
    String twice = "{\"otmVersion\": \"0.2.0\",\n" + keys + "\"key17\": 0}";

    assertThat(refusal(twice).violations())
        .extracting(violation -> violation.code() + violation.pointer() + ":" + violation.line())
        .containsExactly("DUPLICATE_KEY/key17:5002");
  }

  @Test
  void keepsManyUnknownKeysInTheirOrder() {
    String keys =
        IntStream.range(0, 100)
            .mapToObj(i -> ", \"key" + i + "\": " + i)
            .collect(Collectors.joining());
    String document =
        "{\"otmVersion\": \"0.2.0\", \"project\": {\"id\": \"p\", \"name\": \"P\"}" + keys + "}";

    Map<?, ?> kept = (Map<?, ?>) read(utf8(document)).model().extensions().get("otm");

    assertThat(kept.keySet().toArray())
        .containsExactly(IntStream.range(0, 100).mapToObj(i -> "key" + i).toArray());
    assertThat(kept.get("key99")).isEqualTo(99L);
  }

  @Test
  void namesTheCharacterThatIsNoJson() {
    assertThat(refusal("{\"otmVersion\": 1 ü}").violations().getFirst().message())
        .contains("'ü' (code 252");
  }

  @Test
  void givesThePlacesThatASourceMapOfPlainEntriesGives() {
    SourceMap built = read(DOCUMENT).sourceMap();
    SourceMap stored = new SourceMap(Map.copyOf(built.places()));

    assertThat(stored).isEqualTo(built).hasSameHashCodeAs(built);
    assertThat(built.of(ElementKind.ASSET, "asset-5")).contains(place("/assets/5", "asset-5"));
    assertThat(built.of(ElementKind.ASSET, "asset-500")).isEmpty();
    assertThat(List.copyOf(built.places().keySet())).isSorted();
  }

  /** The whole document stands in one line. */
  private static Place place(String pointer, String id) {
    int column = 1 + new String(DOCUMENT, StandardCharsets.UTF_8).indexOf("{\"id\":\"" + id + "\"");
    return new Place(pointer, 1, column);
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }

  private static RefusedDocumentException refusal(String document) {
    return catchThrowableOfType(RefusedDocumentException.class, () -> read(utf8(document)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
