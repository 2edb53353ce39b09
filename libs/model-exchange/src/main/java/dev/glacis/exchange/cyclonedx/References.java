package dev.glacis.exchange.cyclonedx;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** References to parts where the schema wants an IRI. */
final class References {

  private References() {}

  static String encoded(String id) {
    return id.matches("[A-Za-z0-9._~-]+")
        ? id
        : URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The id that was encoded; the text itself when it is no encoding. */
  static String decoded(String reference) {
    try {
      return URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEncoding) {
      return reference;
    }
  }

  /** Leaves out the reference to the threat model, which is what an import makes. */
  static void removeThreatModel(Map<String, Object> bill) {
    if (bill.get("externalReferences") instanceof List<?> list) {
      List<?> others =
          list.stream()
              .filter(
                  one -> !(one instanceof Map<?, ?> map && "threat-model".equals(map.get("type"))))
              .toList();
      if (others.isEmpty()) {
        bill.remove("externalReferences");
      } else {
        bill.put("externalReferences", others);
      }
    }
  }
}
