package dev.glacis.modeling.speed;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An OTM document with 10,000 components and 20,000 flows, and another one of the same system. */
final class LargeModel {

  static final int COMPONENTS = 10_000;
  static final int FLOWS = 20_000;

  private static final int ZONES = 100;

  /** One of so many components moves, and the next states another fact. */
  private static final int EVERY = 50;

  private final boolean changed;

  private LargeModel(boolean changed) {
    this.changed = changed;
  }

  static byte[] document() {
    return new LargeModel(false).bytes();
  }

  /** The same, where 200 components moved, 200 state other facts and 400 flows are replaced. */
  static byte[] changedDocument() {
    return new LargeModel(true).bytes();
  }

  private byte[] bytes() {
    return """
    {"otmVersion": "0.2.0", "project": {"id": "large", "name": "Large"},
     "trustZones": [%s], "components": [%s], "dataflows": [%s], "assets": []}
    """
        .formatted(
            rows(ZONES, this::zone), rows(COMPONENTS, this::component), rows(FLOWS, this::flow))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String zone(int i) {
    return "{\"id\": \"zone-%1$d\", \"name\": \"Zone %1$d\", \"risk\": {\"trustRating\": %1$d}}"
        .formatted(i);
  }

  private String component(int i) {
    int zone = changed && i % EVERY == 0 ? (i + 1) % ZONES : i % ZONES;
    boolean indirect = !changed || i % EVERY != 1;
    return "{\"id\": \"c-%1$d\", \"name\": \"Component %1$d\", \"type\": \"ai.model.foundation\","
            .formatted(i)
        + " \"parent\": {\"trustZone\": \"zone-%d\"},".formatted(zone)
        + " \"attributes\": {\"indirectContent\": %b, \"modality\": [\"text\"]}}"
            .formatted(indirect);
  }

  private String flow(int i) {
    String id = changed && i % EVERY == 0 ? "new-" + i : "f-" + i;
    return "{\"id\": \"%s\", \"name\": \"Flow %d\", \"source\": \"c-%d\", \"destination\": \"c-%d\"}"
        .formatted(id, i, i % COMPONENTS, (i * 7 + 1) % COMPONENTS);
  }

  private static String rows(int count, IntFunction<String> row) {
    return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining(",\n"));
  }
}
