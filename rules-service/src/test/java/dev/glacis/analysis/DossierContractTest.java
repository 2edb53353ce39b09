package dev.glacis.analysis;

import static dev.glacis.analysis.stub.Callers.service;
import static dev.glacis.analysis.stub.Callers.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.analysis.stub.JsonShape;
import dev.glacis.analysis.stub.ModelService;
import dev.glacis.analysis.stub.ModelService.Committed;
import dev.glacis.analysis.stub.ModelServiceStub;
import dev.glacis.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The golden sample is what report-service is built against. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(ModelServiceStub.class)
class DossierContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SAMPLE = Path.of("../docs/reference/samples/internal-evaluation.json");

  @Test
  void answersInTheShapeOfTheGoldenSample() throws IOException {
    JsonShape golden = JsonShape.of(JSON.readTree(SAMPLE.toFile()));

    JsonShape answered = JsonShape.of(dossier());

    assertThat(answered.fields().keySet()).isEqualTo(golden.fields().keySet());
    SoftAssertions soft = new SoftAssertions();
    for (String field : golden.fields().keySet()) {
      soft.assertThat(golden.agreesOn(field, answered)).as(field).isTrue();
    }
    soft.assertAll();
  }

  @Test
  void explainsEveryDefinitionThatItNames() throws IOException {
    JsonNode dossier = dossier();

    assertThat(texts(dossier, "/definitions", "/id"))
        .isNotEmpty()
        .isEqualTo(texts(dossier, "/threats", "/definition/id"));
    assertThat(texts(dossier, "/countermeasureDefinitions", "/id"))
        .isNotEmpty()
        .isEqualTo(texts(dossier, "/countermeasures", "/definition"));
  }

  @Test
  void namesOnlyThreatsThatItLists() throws IOException {
    JsonNode dossier = dossier();
    Set<String> listed = texts(dossier, "/threats", "/fingerprint");

    for (JsonNode instance : dossier.at("/countermeasures")) {
      List<String> named = JSON.convertValue(instance.get("threats"), new TypeReference<>() {});
      assertThat(new HashSet<>(named)).as(instance.get("id").asText()).isSubsetOf(listed);
    }
  }

  private static JsonNode dossier() throws IOException {
    Committed revision = ModelService.commit("acme", "support-assistant.otm.yaml");
    revision.announce();
    String id =
        viewer("acme")
            .get(revision.path("evaluation?wait=30"))
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    String answer =
        service("acme")
            .get("/internal/evaluations/" + id)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return JSON.readTree(answer);
  }

  private static Set<String> texts(JsonNode dossier, String list, String field) {
    Set<String> texts = new TreeSet<>();
    dossier.at(list).forEach(item -> texts.add(item.at(field).asText()));
    return texts;
  }
}
