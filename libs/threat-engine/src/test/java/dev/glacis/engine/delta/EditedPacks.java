package dev.glacis.engine.delta;

import static dev.glacis.engine.DemoPacks.PACKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackReader;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The demo packs after somebody has worked on them. */
final class EditedPacks {

  private EditedPacks() {}

  /** Every occurrence of a text in the compiled packs replaced; there must be one. */
  static PackSet replacing(String... textsAndReplacements) {
    StringBuilder all = new StringBuilder();
    List<Pack> packs =
        PACKS.packs().stream()
            .map(
                pack -> {
                  String text = new String(PackWriter.write(pack), StandardCharsets.UTF_8);
                  all.append(text);
                  for (int i = 0; i < textsAndReplacements.length; i += 2) {
                    text = text.replace(textsAndReplacements[i], textsAndReplacements[i + 1]);
                  }
                  return PackReader.readPack(text.getBytes(StandardCharsets.UTF_8));
                })
            .toList();
    for (int i = 0; i < textsAndReplacements.length; i += 2) {
      assertThat(all).contains(textsAndReplacements[i]);
    }
    return new PackSet(PACKS.vocabulary(), packs);
  }

  /** Without one definition. */
  static PackSet without(String definition) {
    return new PackSet(
        PACKS.vocabulary(), PACKS.packs().stream().map(pack -> without(pack, definition)).toList());
  }

  /** With one more pack, which adds words. */
  static PackSet adding(Vocabulary words) {
    List<Pack> packs = new ArrayList<>(PACKS.packs());
    packs.add(
        PackWriter.withDigest(
            new Pack(
                "more",
                "1.0.0",
                "More words",
                "Apache-2.0",
                null,
                List.of(),
                new TreeMap<>(),
                words,
                List.of(),
                List.of())));
    return new PackSet(PACKS.vocabulary(), packs);
  }

  private static Pack without(Pack pack, String definition) {
    return PackWriter.withDigest(
        new Pack(
            pack.id(),
            pack.version(),
            pack.title(),
            pack.licence(),
            null,
            pack.requires(),
            pack.taxonomies(),
            pack.vocabulary(),
            pack.threats().stream().filter(threat -> !threat.id().equals(definition)).toList(),
            pack.countermeasures()));
  }
}
