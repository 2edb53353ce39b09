package dev.glacis.exchange.pytm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.Counted;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What public files hold is counted from their JSON, without the importer. */
class PytmSamplesTest {

  @Test
  void takesOverEverythingThatEveryPublicFileHolds() throws Exception {
    for (Map.Entry<String, byte[]> file : Samples.of("pytm").entrySet()) {
      JsonNode json = new ObjectMapper().readTree(file.getValue());
      Counted.check(
          file.getKey(),
          new ModelImporter().read(file.getValue(), ImportOptions.defaults()),
          Map.of(
              ContentKind.ZONES, json.path("boundaries").size(),
              ContentKind.COMPONENTS, json.path("elements").size(),
              ContentKind.FLOWS, json.path("flows").size(),
              ContentKind.ASSETS, json.path("data").size(),
              ContentKind.THREATS,
                  json.path("findings").size() + json.path("excluded_findings").size(),
              ContentKind.ASSUMPTIONS, json.path("assumptions").size()));
    }
  }
}
