package dev.glacis.exchange.otm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.ShippedAttributes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many flows are read beside the other elements, and to the same: one more changes nothing else.
 */
class FlowsApartTest {

  private static final int MOST_READ_TOGETHER = 999;
  private static final ImportOptions OPTIONS =
      ImportOptions.defaults()
          .withVocabulary(AttributeVocabulary.of(ShippedAttributes.vocabulary()));

  /** Flaws in so many elements of a thousand: none, few, and more than a report tells of. */
  @ParameterizedTest
  @ValueSource(ints = {0, 20, 900})
  void comesToTheSame(int flaws) {
    ImportedModel together = read(document(flaws, ""), OPTIONS);
    ImportedModel apart = read(document(flaws, ",\n" + flow("last", "c0", "c1", "")), OPTIONS);

    List<DataFlow> flows = apart.model().dataFlows();
    assertThat(flows.subList(0, flows.size() - 1)).isEqualTo(together.model().dataFlows());
    assertThat(flows.getLast().id()).isEqualTo("last");
    assertThat(apart.model().components()).isEqualTo(together.model().components());
    assertThat(apart.model().assets()).isEqualTo(together.model().assets());
    assertThat(apart.model().extensions()).isEqualTo(together.model().extensions());
    assertSameReports(apart, together);
    assertThat(apart.sourceMap().of(ElementKind.DATA_FLOW, "last")).isPresent();
    assertThat(apart.sourceMap().places())
        .containsAllEntriesOf(together.sourceMap().places())
        .hasSize(together.sourceMap().places().size() + 1);
  }

  private static void assertSameReports(ImportedModel apart, ImportedModel together) {
    assertThat(apart.lossReport().warnings()).isEqualTo(together.lossReport().warnings());
    assertThat(apart.lossReport().guessed()).isEqualTo(together.lossReport().guessed());
    assertThat(apart.lossReport().dropped()).isEqualTo(together.lossReport().dropped());
    assertThat(apart.lossReport().mapped()).isEqualTo(together.lossReport().mapped() + 1);
    assertThat(apart.lossReport().counts())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("held", "imported")
        .isEqualTo(together.lossReport().counts());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 900})
  void isRefusedForTheSame(int flaws) {
    ImportOptions strict = OPTIONS.refusingBrokenParts();

    assertThat(refusal(document(flaws, ",\n" + flow("last", "c0", "c1", "")), strict).violations())
        .isEqualTo(refusal(document(flaws, ""), strict).violations())
        .isNotEmpty();
  }

  private static String document(int flaws, String last) {
    Random random = new Random(flaws);
    StringBuilder text =
        new StringBuilder(
            "{\"otmVersion\": \"0.2.0\", \"project\": {\"id\": \"p\"},\n\"assets\": [");
    for (int i = 0; i < 50; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append("{\"id\": \"a")
          .append(i)
          .append("\", \"name\": \"A\", \"risk\": {\"integrity\": ")
          .append(flawed(random, flaws) ? 400 : 40)
          .append("}}");
    }
    text.append("],\n\"threats\": [{\"id\": \"t\", \"name\": \"T\"}],\n\"components\": [");
    for (int i = 0; i < 300; i++) {
      text.append(i == 0 ? "" : ",\n").append(component(i, random, flaws));
    }
    text.append("],\n\"dataflows\": [");
    for (int i = 0; i < MOST_READ_TOGETHER; i++) {
      text.append(i == 0 ? "" : ",\n").append(flow(i, random, flaws));
    }
    return text.append(last).append("]}").toString();
  }

  private static String component(int i, Random random, int flaws) {
    String flaw =
        flawed(random, flaws)
            ? switch (random.nextInt(4)) {
              case 0 -> ", \"parent\": {\"trustZone\": \"nowhere\"}";
              case 1 -> ", \"assets\": {\"stored\": [\"a1\", \"a9999\", null, 7]}";
              case 2 -> ", \"attributes\": {\"authentication\": \"magic\", \"egress\": 3}";
              default -> ", \"threats\": [{\"threat\": \"other\"}], \"tags\": \"none\"";
            }
            : ", \"attributes\": {\"modality\": [\"text\", \"image\"]}";
    return "{\"id\": \"c%d\", \"name\": \"C\", \"type\": \"ai.agent\"%s}".formatted(i, flaw);
  }

  private static String flow(int i, Random random, int flaws) {
    String id = "f" + i;
    if (!flawed(random, flaws)) {
      return flow(id, "c" + random.nextInt(300), "c" + random.nextInt(300), "");
    }
    return switch (random.nextInt(6)) {
      case 0 -> flow(id, "c1", "a1", "");
      case 1 -> flow(id, "nobody", "c2", "");
      case 2 -> flow("f0", "c1", "c2", "");
      case 3 -> flow(id, "c1", "c2", ", \"assets\": [\"a2\", \"lost\"], \"own\": {\"x\": [1]}");
      case 4 -> flow(id, "c1", "c2", ", \"attributes\": {\"content\": [\"Document\", \"ether\"]}");
      default ->
          flow(id, "c1", "c2", ", \"threats\": [{\"threat\": \"t\"}, {\"threat\": \"u\"}, 5]");
    };
  }

  private static String flow(String id, String source, String destination, String more) {
    return "{\"id\": \"%s\", \"name\": \"F\", \"source\": \"%s\", \"destination\": \"%s\"%s}"
        .formatted(id, source, destination, more);
  }

  private static boolean flawed(Random random, int flaws) {
    return random.nextInt(1_000) < flaws;
  }

  private static RefusedDocumentException refusal(String document, ImportOptions options) {
    return catchThrowableOfType(RefusedDocumentException.class, () -> read(document, options));
  }

  private static ImportedModel read(String document, ImportOptions options) {
    return new ModelImporter().read(document.getBytes(StandardCharsets.UTF_8), options);
  }
}
