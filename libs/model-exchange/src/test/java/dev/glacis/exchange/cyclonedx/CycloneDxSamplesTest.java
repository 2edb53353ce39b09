package dev.glacis.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.Samples;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What public bills hold is counted from their JSON, without the importer. */
class CycloneDxSamplesTest {

  /** Files that lie beside bills and are none, and a word of the reason that is given. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "GoogleCloudPlatform__vllm-deployment-input.json", "scanner",
          "Trusera__customer-support-agent.json", "n8n",
          "Trusera__multi-agent-pipeline.json", "n8n",
          "Trusera__bom-schema.json", "JSON schema");

  @Test
  void takesOverEverythingThatEveryPublicBillHoldsAndRefusesTheRest() throws Exception {
    for (Map.Entry<String, byte[]> file : Samples.of("cyclonedx-ml-bom").entrySet()) {
      String reason = REFUSED.get(file.getKey());
      if (reason == null) {
        Counted.check(
            file.getKey(),
            new ModelImporter().read(file.getValue(), ImportOptions.defaults()),
            held(new ObjectMapper().readTree(file.getValue())));
      } else {
        RefusedDocumentException refusal =
            catchThrowableOfType(
                RefusedDocumentException.class,
                () -> new ModelImporter().read(file.getValue(), ImportOptions.defaults()));
        assertThat(refusal.code().label()).as(file.getKey()).isEqualTo("not-a-model");
        assertThat(refusal.getMessage()).as(file.getKey()).contains(reason);
      }
    }
  }

  static Map<ContentKind, Integer> held(JsonNode bill) {
    Map<ContentKind, Integer> held = new HashMap<>();
    JsonNode about = bill.path("metadata").path("component");
    int dataSets = 0;
    for (JsonNode data : bill.findValues("datasets")) {
      for (JsonNode one : data) {
        dataSets += one.has("ref") ? 0 : 1;
      }
    }
    held.put(
        ContentKind.COMPONENTS,
        (about.isObject() ? 1 : 0)
            + nested(about, "components")
            + nested(bill, "components")
            + nested(bill, "services")
            + dataSets);
    Set<String> zones = new HashSet<>(bill.findValuesAsText("trustZone"));
    held.put(ContentKind.ZONES, zones.size());
    services(bill, held);
    held.put(ContentKind.THREATS, bill.path("vulnerabilities").size());
    return held;
  }

  private static void services(JsonNode owner, Map<ContentKind, Integer> held) {
    for (JsonNode service : owner.path("services")) {
      for (JsonNode data : service.path("data")) {
        held.merge(ContentKind.ASSETS, 1, Integer::sum);
        if (!data.path("flow").asText("unknown").equals("unknown")) {
          held.merge(ContentKind.FLOWS, 1, Integer::sum);
        }
      }
      services(service, held);
    }
  }

  private static int nested(JsonNode owner, String list) {
    int count = 0;
    for (JsonNode one : owner.path(list)) {
      count += 1 + nested(one, list);
    }
    return count;
  }
}
