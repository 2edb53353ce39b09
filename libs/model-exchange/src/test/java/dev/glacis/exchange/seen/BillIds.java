package dev.glacis.exchange.seen;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Ids of what has none in a bill: its words in small letters, and a number when they come again.
 */
final class BillIds {

  /** Mark of a data set that a model card describes in place. */
  static final String IN_CARD = "in-card";

  private static final int LONGEST = 280;

  private final Map<String, Integer> given = new HashMap<>();
  private final Map<JsonNode, String> inCards = new IdentityHashMap<>();

  /** The id of a data set that a model card describes in place. */
  String inCard(JsonNode data) {
    return inCards.computeIfAbsent(
        data,
        same ->
            data.has("bom-ref")
                ? data.path("bom-ref").asText()
                : ofName("component", data.path("name").asText("data set")));
  }

  String of(String kind, String wanted) {
    String fitted = fitted(wanted);
    int number = given.merge(kind + " " + fitted, 1, Integer::sum);
    return number == 1 ? fitted : fitted + "~" + number;
  }

  /** Names have at most 300 characters; what is longer ends with a digest of all of it. */
  private static String fitted(String id) {
    if (id.length() <= LONGEST) {
      return id;
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return id.substring(0, LONGEST) + "~" + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  String ofName(String kind, String name) {
    return of(kind, slug(name));
  }

  static String slug(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return words.replaceAll("^-|-$", "");
  }

  /** The part that the end of a flow names; else something outside, by its host or words. */
  static String end(String reference, Map<String, JsonNode> parts) {
    if (parts.containsKey(reference)) {
      return reference;
    }
    String decoded = URLDecoder.decode(reference.replace("+", "%2B"), StandardCharsets.UTF_8);
    if (parts.containsKey(decoded)) {
      return decoded;
    }
    String host = URI.create(reference).getHost();
    return slug(host == null ? reference : host);
  }
}
