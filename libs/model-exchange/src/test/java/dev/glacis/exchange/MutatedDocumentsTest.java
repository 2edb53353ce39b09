package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.canonical.CanonicalModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages good and bad documents at random (fixed seeds): each is read or refused, never worse. */
class MutatedDocumentsTest {

  private static final int ROUNDS = 500;

  private static final ImportOptions OPTIONS = ShippedAttributes.options();

  private static final List<byte[]> FRAGMENTS =
      Stream.of(
              "{",
              "}",
              "[",
              "]",
              ":",
              ",",
              "\"",
              "'",
              "\n",
              "  ",
              "- ",
              "&a ",
              "*a",
              "!!str ",
              "? ",
              "| ",
              "> ",
              "#",
              "%",
              "@",
              "`",
              "\t",
              "null",
              "true",
              "-1",
              "1e400",
              ".inf",
              "0x",
              "\\u",
              "\\ud800",
              "\\U7FFFFFFF",
              "\u0000",
              "\uFEFF",
              "\u2028",
              "<<: ",
              "---\n",
              "...",
              "id: x",
              "</",
              "/>",
              "<![CDATA[",
              "&#0;",
              "&amp;",
              "<!DOCTYPE m [<!ENTITY x 'y'>]>",
              "i:nil=\"true\" ",
              "<<: *a\n")
          .map(fragment -> fragment.getBytes(StandardCharsets.UTF_8))
          .toList();

  static Stream<String> documents() {
    return Stream.of("otm", "foreign", "refused")
        .flatMap(folder -> Fixtures.names(folder).stream().map(name -> "/" + folder + "/" + name));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isReadOrRefused(String resource) {
    byte[] original = Fixtures.bytes(resource);
    Random random = new Random(resource.hashCode());
    int rounds = resource.startsWith("/refused/") ? ROUNDS / 10 : ROUNDS * 3;
    for (int round = 0; round < rounds; round++) {
      byte[] document = original;
      for (int times = 1 + random.nextInt(3); times > 0; times--) {
        document = mutated(document, random);
      }
      readOrRefuse(document, resource, round);
    }
  }

  private static void readOrRefuse(byte[] document, String resource, int round) {
    try {
      ImportedModel imported = new ModelImporter().read(document, OPTIONS);
      // What was read can be stored and exported.
      String canonical = CanonicalModel.write(imported.model());
      assertThat(CanonicalModel.write(CanonicalModel.read(canonical))).isEqualTo(canonical);
      if (round % 10 == 0) {
        ExchangeFormats.all().stream()
            .flatMap(format -> format.writer().stream())
            .forEach(writer -> writer.write(imported.model()));
      }
    } catch (RefusedDocumentException refused) {
      assertThat(refused.violations()).isNotEmpty();
    } catch (RuntimeException | StackOverflowError other) {
      throw new AssertionError(
          resource + " round " + round + ": " + HexFormat.of().formatHex(document), other);
    }
  }

  private static byte[] mutated(byte[] document, Random random) {
    if (document.length == 0) {
      return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }
    int at = random.nextInt(document.length);
    int length = Math.min(document.length - at, random.nextInt(1 + random.nextInt(40)));
    return switch (random.nextInt(5)) {
      case 0 -> spliced(document, at, length, new byte[0]);
      case 1 -> spliced(document, at, 0, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
      case 2 -> spliced(document, at, 1, new byte[] {(byte) random.nextInt(256)});
      case 3 -> spliced(document, at, 0, Arrays.copyOfRange(document, at, at + length));
      default -> spliced(document, at, length, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
    };
  }

  private static byte[] spliced(byte[] document, int at, int removed, byte[] inserted) {
    byte[] result = new byte[document.length - removed + inserted.length];
    System.arraycopy(document, 0, result, 0, at);
    System.arraycopy(inserted, 0, result, at, inserted.length);
    System.arraycopy(
        document, at + removed, result, at + inserted.length, document.length - at - removed);
    return result;
  }
}
