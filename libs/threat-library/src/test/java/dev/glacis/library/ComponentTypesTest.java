package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.pack.ComponentType;
import dev.glacis.engine.pack.TypeCounterparts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Component types carry what diagrams, reports and exports show them by. */
class ComponentTypesTest {

  private static final Collection<ComponentType> TYPES =
      ThreatLibrary.load().vocabulary().types().values();

  @Test
  void haveAnIconAndAParent() {
    assertThat(TYPES)
        .hasSizeGreaterThanOrEqualTo(107)
        .allSatisfy(
            type -> {
              assertThat(type.icon()).as(type.id()).isNotBlank();
              assertThat(ThreatLibrary.load().vocabulary().lineage(type.id()))
                  .as(type.id())
                  .hasSizeGreaterThanOrEqualTo(2);
            });
  }

  @Test
  void nameComponentsThatCosaiKnows() throws IOException {
    List<String> known = Files.readAllLines(Path.of("src/test/resources/cosai-components.txt"));
    assertThat(counterparts("").map(TypeCounterparts::cosai).filter(id -> id != null))
        .hasSizeGreaterThan(50)
        .isSubsetOf(known);
  }

  @Test
  void ofAiHaveCounterpartsEverywhereUnlessTheyArePeople() {
    assertThat(counterparts("ai.").filter(one -> one.maestro() == null)).isEmpty();
    assertThat(ids(type -> type.id().startsWith("ai.") && type.counterparts().cosai() == null))
        .containsExactly("ai.human.enduser");
    assertThat(ids(type -> type.counterparts().cycloneDx() == null))
        .containsExactly(
            "actor.admin",
            "actor.employee",
            "actor.partner",
            "actor.user",
            "ai.human.enduser",
            "ai.human.operator");
  }

  @Test
  void keepTheCounterpartsOfTheirRow() {
    assertThat(TYPES)
        .filteredOn(type -> type.id().equals("ai.rag.vectorstore"))
        .first()
        .satisfies(
            type -> {
              assertThat(type.icon()).isEqualTo("vector-store");
              assertThat(type.counterparts())
                  .isEqualTo(new TypeCounterparts("componentDataStorage", "L2", "data"));
            });
  }

  private static Stream<TypeCounterparts> counterparts(String family) {
    return TYPES.stream()
        .filter(type -> type.id().startsWith(family))
        .map(ComponentType::counterparts);
  }

  private static Stream<String> ids(Predicate<ComponentType> wanted) {
    return TYPES.stream().filter(wanted).map(ComponentType::id);
  }
}
