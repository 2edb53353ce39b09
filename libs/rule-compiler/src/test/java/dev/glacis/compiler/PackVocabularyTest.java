package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackReader;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack brings words of its own, also on top of packs that are compiled already. */
class PackVocabularyTest {

  private static final PackSet DEMO = DemoFolder.compile(DemoFolder.DEMO).packSet();

  @TempDir private Path folder;
  private Path acme;

  @BeforeEach
  void writeAPack() throws IOException {
    acme = Files.createDirectories(folder.resolve("acme"));
    Files.createDirectories(acme.resolve("taxonomies"));
    Files.createDirectories(acme.resolve("threats"));
    Files.writeString(
        acme.resolve("component-types.csv"),
        """
        type,label,group,parents
        acme.bot,Bot of the house,Acme,ai.agent.subagent|app.service
        """);
    Files.writeString(
        acme.resolve("architecture-attributes.csv"),
        """
        name,role,on,inherits,type,values,meaning,question
        region,fact,component|trustZone,yes,enum,eu|us,where it runs,Where does {element} run?
        """);
    Files.writeString(
        acme.resolve("derived-facts.yaml"),
        """
        - name: abroad
          on: component
          condition: component.region == 'us' && component.lethalTrifecta
          meaning: leaks abroad
        """);
    Files.writeString(acme.resolve("taxonomies/ACME.csv"), "id,name,version\nA-1,First,7\n");
    Files.writeString(
        acme.resolve("pack.yaml"),
        """
        id: acme
        version: 1.0.0
        title: Rules of the house
        licence: none
        requires: [demo-base]
        taxonomies: { ACME: "7", ATLAS: "2026.09" }
        """);
    String zone = Files.readString(DemoFolder.PACKS.resolve("demo/threats/DEMO-ZONE-1.yaml"));
    Files.writeString(
        acme.resolve("threats/ACME-1.yaml"),
        zone.substring(0, zone.indexOf("examples:"))
                .replace("DEMO-ZONE-1", "ACME-1")
                .replace("{zone}", "{component}")
                .replace("scope: trustZone", "scope: component\nappliesTo: [acme.bot]")
                .replace("zone.tenancy == 'multi' && zone.trustRating < 50", "component.abroad")
                .replace("ATLAS: [AML.T0029]", "ATLAS: [AML.T0029]\n  ACME: [A-1]")
            + """
            examples:
              - name: bot abroad
                expect: fires
                on: [bot]
                model:
                  zones: { us: { region: us, trustRating: 80 }, net: { trustRating: 5 } }
                  assets: { orders: { sensitivity: secret } }
                  components:
                    user: { type: actor.user, zone: net }
                    bot: { type: acme.bot, zone: us, stores: [orders] }
                  flows:
                    ask: { from: user, to: bot }
                    answer: { from: bot, to: user }
            """);
  }

  @Test
  void compilesOnTopOfCompiledPacks() {
    Compilation compilation = PackCompiler.compile(DEMO, acme);
    assertThat(compilation.problems()).isEmpty();
    assertThat(compilation.packs()).extracting(Pack::id).containsExactly("acme");
    assertThat(compilation.examples()).hasSize(1);

    PackSet packs = compilation.packSet();
    assertThat(packs.packs()).extracting(Pack::id).containsExactly("acme", "demo", "demo-base");
    assertThat(packs.vocabulary().lineage("acme.bot")).contains("ai.agent", "app");
    assertThat(packs.vocabulary().attribute(ElementKind.TRUST_ZONE, "region")).isPresent();
    assertThat(packs.vocabulary().derivedFact(ElementKind.COMPONENT, "abroad")).isPresent();
    assertThat(packs.vocabulary().taxonomies()).containsKeys("ACME", "ATLAS");
    assertThat(packs.baseVocabulary()).isEqualTo(DEMO.vocabulary());
  }

  @Test
  void mapsItsCountermeasuresToTheStandardsOfThoseItIsOnTopOf() throws IOException {
    String base =
        Files.readString(DemoFolder.PACKS.resolve("demo-base/countermeasures/CM-AUTHENTICATE.yaml"))
            .replace("CM-AUTHENTICATE", "CM-ACME")
            .replace("ATLAS-MITIGATION: [AML.M0019]", "ACME: [A-1]");
    Files.createDirectories(acme.resolve("countermeasures"));
    Files.writeString(acme.resolve("countermeasures/CM-ACME.yaml"), base);
    PackSet packs = PackCompiler.compile(DEMO, acme).packSet();
    assertThat(packs.standards()).isEqualTo(DEMO.standards());
    assertThat(packs.countermeasure("CM-ACME").orElseThrow().clauses())
        .isEqualTo(DEMO.countermeasure("CM-AUTHENTICATE").orElseThrow().clauses())
        .hasSize(3);
  }

  @Test
  void writesItsWordsIntoTheCompiledPack() {
    Pack pack = PackCompiler.compile(DEMO, acme).packs().getFirst();
    assertThat(PackReader.readPack(PackWriter.write(pack))).isEqualTo(pack);
    assertThat(pack.threats().getFirst().references())
        .extracting("taxonomy", "id", "version")
        .contains(tuple("ACME", "A-1", "7"));
  }

  @Test
  void compilesAFolderOfPacksOnTop() {
    assertThat(PackCompiler.compile(DEMO, folder).packs())
        .isEqualTo(PackCompiler.compile(DEMO, acme).packs());
  }

  @Test
  void takesThePlaceOfAPackOfTheSameId() throws IOException {
    PackSet before = PackCompiler.compile(DEMO, acme).packSet();
    DemoFolder.replace(acme.resolve("pack.yaml"), "version: 1.0.0", "version: 1.1.0");
    PackSet after = PackCompiler.compile(before, acme).packSet();
    assertThat(after.packs()).hasSize(3);
    assertThat(after.packs().getFirst().version()).isEqualTo("1.1.0");
  }

  @Test
  void namesProblemsByThePacksFolder() throws IOException {
    DemoFolder.replace(acme.resolve("derived-facts.yaml"), "'us'", "'moon'");
    assertThat(PackCompiler.compile(DEMO, acme).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "acme/derived-facts.yaml:3: wrong-value: condition: 'moon' is no value of region (expected one of"
                + " eu, us)");
  }

  @Test
  void refusesWordsThatACompiledPackHasAlready() throws IOException {
    PackSet before = PackCompiler.compile(DEMO, acme).packSet();
    Path other = Files.createDirectories(folder.resolve("other"));
    for (String name : List.of("pack.yaml", "component-types.csv", "derived-facts.yaml")) {
      Files.copy(acme.resolve(name), other.resolve(name));
    }
    DemoFolder.replace(other.resolve("pack.yaml"), "id: acme", "id: other");
    assertThat(PackCompiler.compile(before, other).problems())
        .extracting(Problem::toString)
        .contains(
            "other/component-types.csv:2: duplicate: type 'acme.bot' is in the vocabulary already",
            "other/derived-facts.yaml:1: duplicate: 'abroad' of a component is a derived fact already"
                + " (expected another name)");
  }

  @Test
  void doesNotFollowLinksOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "root: x");
    Path link = acme.resolve("threats/ACME-2.yaml");
    Files.createSymbolicLink(link, secret);
    Compilation compilation = PackCompiler.compile(DEMO, acme);
    assertThat(compilation.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "acme/threats/ACME-2.yaml: unreadable: the file is a link that leads elsewhere (expected a file)");
    assertThatThrownBy(compilation::packSet).isInstanceOf(InvalidPackException.class);
  }
}
