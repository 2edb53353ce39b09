package dev.glacis.exchange.otm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.ShippedAttributes;
import dev.glacis.exchange.Violation;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Helpers read many flows beside the other elements, and to the same. */
class FlowsApartTest {

  private static final int FLOWS = 1_500;
  private static final ImportOptions OPTIONS =
      ImportOptions.defaults()
          .withVocabulary(AttributeVocabulary.of(ShippedAttributes.vocabulary()));

  /** Flaws in so many elements of a thousand: none, few, and more than a report tells of. */
  static Stream<Arguments> helpersAndFlaws() {
    Executor pool = ForkJoinPool.commonPool();
    Executor atOnce = Runnable::run;
    Executor never = work -> {};
    return Stream.of(pool, atOnce, never)
        .flatMap(helpers -> Stream.of(0, 20, 900).map(flaws -> Arguments.of(helpers, flaws)));
  }

  @ParameterizedTest
  @MethodSource("helpersAndFlaws")
  void comesToTheSame(Executor helpers, int flaws) {
    byte[] document = document(flaws);
    ImportedModel alone = read(document, OPTIONS);
    ImportedModel helped = read(document, OPTIONS.helpedBy(helpers));

    assertThat(helped.model()).isEqualTo(alone.model());
    assertThat(helped.lossReport()).isEqualTo(alone.lossReport());
    assertThat(helped.sourceMap().places()).isEqualTo(alone.sourceMap().places());
    assertThat(helped.model().dataFlows()).hasSizeGreaterThan(FLOWS / 10);
  }

  @ParameterizedTest
  @MethodSource("helpersAndFlaws")
  void isRefusedForTheSame(Executor helpers, int flaws) {
    byte[] document = document(flaws);
    ImportOptions strict = OPTIONS.refusingBrokenParts();

    assertThat(violations(document, strict.helpedBy(helpers)))
        .isEqualTo(violations(document, strict))
        .matches(found -> found.isEmpty() == (flaws == 0));
  }

  @Test
  void asksForHelpWithManyFlowsAlone() {
    AtomicInteger asked = new AtomicInteger();
    ImportOptions counting = OPTIONS.helpedBy(work -> asked.incrementAndGet());

    read("{\"otmVersion\": \"0.2.0\", \"project\": {\"id\": \"p\"}}".getBytes(UTF_8), counting);
    int small = asked.get();
    read(document(0), counting);

    assertThat(small).isZero();
    assertThat(asked).hasValue(1);
  }

  private static List<Violation> violations(byte[] document, ImportOptions options) {
    try {
      read(document, options);
      return List.of();
    } catch (RefusedDocumentException refused) {
      return refused.violations();
    }
  }

  private static byte[] document(int flaws) {
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
    for (int i = 0; i < FLOWS; i++) {
      text.append(i == 0 ? "" : ",\n").append(flow(i, random, flaws));
    }
    return text.append("]}").toString().getBytes(UTF_8);
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

  private static ImportedModel read(byte[] document, ImportOptions options) {
    return new ModelImporter().read(document, options);
  }
}
