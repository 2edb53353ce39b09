package dev.glacis.reporting.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.picture.domain.ComponentGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentGroupTest {

  @ParameterizedTest
  @CsvSource({
    "ai.model.foundation, AI",
    "ai.agent.orchestrator, AI",
    "ai.data.ingestion, AI",
    "ai.rag.vectorstore, AI_STORE",
    "ai.artifact.modelregistry, AI_STORE",
    "ai.memory.store, AI_STORE",
    "ai.human.operator, ACTOR",
    "actor.user, ACTOR",
    "ai.model.thirdparty.api, EXTERNAL",
    "ai.external.web, EXTERNAL",
    "ext.payment, EXTERNAL",
    "data.database, STORE",
    "net.gateway, OTHER",
    "database, UNKNOWN",
    "aircraft.wing, UNKNOWN",
    ", UNKNOWN"
  })
  void tellsFamiliesApart(String type, ComponentGroup group) {
    assertThat(ComponentGroup.of(type)).isEqualTo(group);
  }
}
