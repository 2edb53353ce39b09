package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.compiler.differential.KnownModels;
import dev.glacis.compiler.fuzz.Sensible;
import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackReader;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.Standards;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.engine.pack.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A compiled pack that was damaged or tampered with is refused, or works; nothing else happens. */
class CompiledPackFuzzTest {

  private static final PackSet LIBRARY = ThreatLibrary.load();

  /** Strings, numbers and words of JSON. */
  private static final Pattern TOKEN =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|-?\\d+(?:\\.\\d+)?|true|false");

  private static final List<String> STRANGE =
      List.of(
          "null", "-1", "1e400", "3000000000", "0.5", "[]", "{}", "\"\"", "[[[]]]", "\"\\u0000\"");

  @Property(tries = 900, seed = "21")
  void refusesADamagedPackOrWorks(@ForAll long seed) {
    Random random = new Random(seed);
    Pack pack = onlyOneThreat(LIBRARY.packs().get(random.nextInt(LIBRARY.packs().size())), random);
    byte[] damaged = damaged(PackWriter.write(pack), random);
    Sensible.ending(
        () -> {
          try {
            Pack read = PackReader.readPack(damaged);
            List<Pack> packs =
                Stream.concat(
                        LIBRARY.packs().stream()
                            .filter(one -> pack.requires().contains(one.id()))
                            .map(CompiledPackFuzzTest::withoutThreats),
                        Stream.of(read))
                    .toList();
            evaluate(new PackSet(LIBRARY.baseVocabulary(), packs), random);
          } catch (InvalidPackException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(2000);
          }
          return true;
        });
  }

  @Property(tries = 300, seed = "22")
  void refusesADamagedVocabularyOrWorks(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] damaged = damaged(PackWriter.write(LIBRARY.baseVocabulary()), random);
    Sensible.ending(
        () -> {
          try {
            Vocabulary read = PackReader.readVocabulary(damaged);
            evaluate(new PackSet(read, LIBRARY.packs()), random);
          } catch (InvalidPackException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(2000);
          }
          return true;
        });
  }

  @Property(tries = 300, seed = "23")
  void refusesDamagedStandardsOrReadsThem(@ForAll long seed) {
    byte[] damaged = damaged(PackWriter.write(LIBRARY.standards()), new Random(seed));
    Sensible.ending(
        () -> {
          try {
            Standards read = PackReader.readStandards(damaged);
            assertThat(PackReader.readStandards(PackWriter.write(read))).isEqualTo(read);
          } catch (InvalidPackException e) {
            assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(2000);
          }
          return true;
        });
  }

  /** Few parts, so that each is met. */
  private static Pack onlyOneThreat(Pack pack, Random random) {
    return pack.threats().isEmpty()
        ? pack
        : with(pack, List.of(pack.threats().get(random.nextInt(pack.threats().size()))));
  }

  private static Pack withoutThreats(Pack pack) {
    return with(pack, List.of());
  }

  private static Pack with(Pack pack, List<ThreatDefinition> threats) {
    return new Pack(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.licence(),
        pack.digest(),
        pack.requires(),
        pack.taxonomies(),
        pack.vocabulary(),
        threats,
        pack.countermeasures());
  }

  private static void evaluate(PackSet packs, Random random) {
    ThreatEngine engine = new ThreatEngine(packs);
    for (int i = 0; i < 2; i++) {
      var model = KnownModels.of(LIBRARY.vocabulary(), random.nextInt(1000));
      engine.evaluate(model).threats().forEach(threat -> assertThat(threat.risk()).isNotNull());
    }
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    int way = random.nextInt(3);
    if (way == 0) {
      return new JsonDamage(random).of(bytes);
    } else if (way == 1) {
      byte[] flipped = Arrays.copyOf(bytes, bytes.length - random.nextInt(2) * random.nextInt(500));
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
      return flipped;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      MatchResult out = tokens.get(random.nextInt(tokens.size()));
      String by =
          random.nextInt(3) == 0
              ? STRANGE.get(random.nextInt(STRANGE.size()))
              : tokens.get(random.nextInt(tokens.size())).group();
      if (text.startsWith(out.group(), out.start())) {
        text = text.substring(0, out.start()) + by + text.substring(out.end());
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
