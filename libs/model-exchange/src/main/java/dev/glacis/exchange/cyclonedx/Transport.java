package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Attributes;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How a service is reached, by its endpoints, when they all say the same. */
final class Transport {

  private static final Map<String, Boolean> ENCRYPTS =
      Map.of(
          "https", true, "http", false, "wss", true, "ws", false, "ftps", true, "ftp", false,
          "grpcs", true, "mqtts", true);

  private Transport() {}

  /** Attributes of flows from and to a service. */
  static Attributes of(Part service) {
    Set<String> schemes = new TreeSet<>();
    if (service.fields().mapping().get("endpoints") instanceof Sequence endpoints) {
      for (Node endpoint : endpoints.items()) {
        if (endpoint instanceof Scalar scalar && scalar.value() instanceof String url) {
          int colon = url.indexOf("://");
          schemes.add(colon < 0 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT));
        }
      }
    }
    if (schemes.size() != 1 || schemes.contains("")) {
      return Attributes.none();
    }
    String scheme = schemes.iterator().next();
    Map<String, Object> attributes = new HashMap<>();
    attributes.put("protocol", scheme);
    if (ENCRYPTS.containsKey(scheme)) {
      attributes.put("encrypted", ENCRYPTS.get(scheme));
    }
    return new Attributes(attributes);
  }
}
