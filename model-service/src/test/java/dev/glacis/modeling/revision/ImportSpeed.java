package dev.glacis.modeling.revision;

import com.sun.management.OperatingSystemMXBean;
import dev.glacis.kit.testing.RealParts;
import dev.glacis.modeling.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * Measures the import of a large document, over HTTP with a real database; no test, so its name
 * keeps it out of the suite. See the README for the command.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportSpeed {

  private static final Logger LOG = Logger.getLogger(ImportSpeed.class);
  private static final int COMPONENTS = 10_000;
  private static final int FLOWS = 20_000;
  private static final int ROUNDS = 15;
  private static final int WARM_UP = 5;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @Test
  void measuresTheImportOfALargeModel() {
    byte[] document = document().getBytes(StandardCharsets.UTF_8);
    double[] milliseconds = new double[ROUNDS];
    double[] processor = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      String key = Api.newKey();
      long start = System.nanoTime();
      long used = PROCESS.getProcessCpuTime();
      Api.architect()
          .contentType("application/json")
          .queryParam("system", key)
          .body(document)
          .post("/imports")
          .then()
          .statusCode(201);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      processor[i] = (PROCESS.getProcessCpuTime() - used) / 1e6;
    }
    double[] warm = sortedWarm(milliseconds);
    double[] warmProcessor = sortedWarm(processor);
    LOG.info(
        String.format(
            Locale.ROOT,
            "%d components, %d flows, %d bytes: first %.0f ms, fastest %.0f ms, median %.0f ms,"
                + " slowest %.0f ms; processor time of service and client: median %.0f ms",
            COMPONENTS,
            FLOWS,
            document.length,
            milliseconds[0],
            warm[0],
            warm[warm.length / 2],
            warm[warm.length - 1],
            warmProcessor[warmProcessor.length / 2]));
  }

  private static double[] sortedWarm(double[] all) {
    double[] warm = Arrays.copyOfRange(all, WARM_UP, ROUNDS);
    Arrays.sort(warm);
    return warm;
  }

  private static String document() {
    return """
    {"otmVersion": "0.2.0", "project": {"id": "large", "name": "Large"},
     "trustZones": [%s], "components": [%s], "dataflows": [%s], "assets": []}
    """
        .formatted(zones(), components(), flows());
  }

  private static String zones() {
    return rows(
        100,
        i ->
            "{\"id\": \"zone-%1$d\", \"name\": \"Zone %1$d\", \"risk\": {\"trustRating\": %2$d}}"
                .formatted(i, i % 100));
  }

  private static String components() {
    return rows(
        COMPONENTS,
        i ->
            "{\"id\": \"c-%1$d\", \"name\": \"Component %1$d\", \"type\": \"ai.model.foundation\","
                    .formatted(i)
                + " \"parent\": {\"trustZone\": \"zone-%d\"},".formatted(i % 100)
                + " \"attributes\": {\"indirectContent\": true, \"modality\": [\"text\"]}}");
  }

  private static String flows() {
    return rows(
        FLOWS,
        i ->
            "{\"id\": \"f-%1$d\", \"name\": \"Flow %1$d\", \"source\": \"c-%2$d\", \"destination\": \"c-%3$d\"}"
                .formatted(i, i % COMPONENTS, (i * 7 + 1) % COMPONENTS));
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(",\n"));
  }
}
