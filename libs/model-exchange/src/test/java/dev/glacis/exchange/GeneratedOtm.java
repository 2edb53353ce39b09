package dev.glacis.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * OTM documents of any size, as compact JSON: N components, 2N data flows, √N nested trust zones,
 * N/20 assets, and about as many attributes as people state. The same size gives the same bytes.
 */
public final class GeneratedOtm {

  private static final List<String> TYPES =
      List.of("ai.model.foundation", "ai.agent", "ai.rag.vectorstore", "web.service", "data.store");
  private static final List<String> COMPONENT_ATTRIBUTES =
      List.of(
          "\"indirectContent\":true",
          "\"toolCalling\":false",
          "\"authentication\":\"token\"",
          "\"modality\":[\"text\",\"image\"]",
          "\"tenancy\":\"multi\"",
          "\"inputControlledBy\":\"user\"",
          "\"rateLimited\":true",
          "\"egress\":\"allow-list\"",
          "\"writableBy\":\"own\"",
          "\"internetFacing\":false");
  private static final List<String> FLOW_ATTRIBUTES =
      List.of(
          "\"encrypted\":true",
          "\"content\":[\"document\"]",
          "\"contentControlledBy\":\"public\"",
          "\"authentication\":\"mutual-tls\"");

  private final Random random = new Random(7);
  private final StringBuilder text = new StringBuilder();
  private final int components;
  private final int zones;
  private final int assets;

  private GeneratedOtm(int components) {
    this.components = components;
    this.zones = (int) Math.ceil(Math.sqrt(components));
    this.assets = 1 + components / 20;
  }

  /** A document with so many components. */
  public static byte[] withComponents(int components) {
    return new GeneratedOtm(components).document().getBytes(StandardCharsets.UTF_8);
  }

  private String document() {
    text.append(
        "{\"otmVersion\":\"0.2.0\",\"project\":{\"id\":\"generated\",\"name\":\"Generated\"}");
    list("trustZones", zones, this::zone);
    list("assets", assets, this::asset);
    list("components", components, this::component);
    list("dataflows", 2 * components, this::flow);
    return text.append('}').toString();
  }

  private void list(String key, int size, Item item) {
    text.append(",\"").append(key).append("\":[");
    for (int i = 0; i < size; i++) {
      text.append(i == 0 ? "" : ",");
      item.write(i);
      text.append('}');
    }
    text.append(']');
  }

  private void zone(int i) {
    named("zone", i);
    text.append(",\"risk\":{\"trustRating\":").append(random.nextInt(101)).append('}');
    if (i > 0) {
      text.append(",\"parent\":{\"trustZone\":").append(id("zone", i)).append('}');
    }
  }

  private void asset(int i) {
    named("asset", i);
    text.append(",\"risk\":{\"confidentiality\":").append(random.nextInt(101));
    text.append(",\"integrity\":").append(random.nextInt(101)).append('}');
  }

  private void component(int i) {
    named("component", i);
    text.append(",\"type\":\"").append(TYPES.get(random.nextInt(TYPES.size())));
    text.append("\",\"description\":\"Serves the requests of department number ").append(i);
    text.append("\",\"parent\":{\"trustZone\":").append(id("zone", zones));
    text.append("},\"assets\":{\"processed\":[").append(id("asset", assets));
    text.append("],\"stored\":[]},\"tags\":[\"generated\"]");
    attributes(COMPONENT_ATTRIBUTES);
  }

  private void flow(int i) {
    named("flow", i);
    text.append(",\"source\":").append(id("component", components));
    text.append(",\"destination\":").append(id("component", components));
    text.append(",\"bidirectional\":").append(random.nextInt(4) == 0);
    text.append(",\"assets\":[").append(id("asset", assets)).append(']');
    attributes(FLOW_ATTRIBUTES);
  }

  private void named(String kind, int i) {
    text.append("{\"id\":\"").append(kind).append('-').append(i);
    text.append("\",\"name\":\"The ").append(kind).append(" of number ").append(i).append('"');
  }

  /** A reference to one of the elements below the bound. */
  private String id(String kind, int bound) {
    return "\"" + kind + "-" + random.nextInt(bound) + "\"";
  }

  private void attributes(List<String> possible) {
    text.append(",\"attributes\":{");
    boolean first = true;
    for (String attribute : possible) {
      if (random.nextInt(3) > 0) {
        text.append(first ? "" : ",").append(attribute);
        first = false;
      }
    }
    text.append('}');
  }

  private interface Item {
    void write(int number);
  }
}
