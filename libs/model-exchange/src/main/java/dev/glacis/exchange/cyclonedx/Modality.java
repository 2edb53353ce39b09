package dev.glacis.exchange.cyclonedx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Kinds of input by words in the free text of a format. */
final class Modality {

  private static final Map<String, String> KINDS = new LinkedHashMap<>();

  static {
    List.of("text", "string", "prompt", "token", "json", "markdown")
        .forEach(word -> KINDS.put(word, "text"));
    List.of("image", "jpeg", "png", "picture", "photo").forEach(word -> KINDS.put(word, "image"));
    List.of("audio", "speech", "wav", "mp3").forEach(word -> KINDS.put(word, "audio"));
    List.of("video", "mp4").forEach(word -> KINDS.put(word, "video"));
    List.of("tabular", "csv", "table", "parquet").forEach(word -> KINDS.put(word, "tabular"));
    List.of("code").forEach(word -> KINDS.put(word, "code"));
    List.of("sensor", "timeseries").forEach(word -> KINDS.put(word, "sensor"));
  }

  private Modality() {}

  /** The kinds that a format names; empty when none is known. */
  static List<String> of(String format) {
    List<String> kinds = new ArrayList<>();
    for (String word : format.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
      String kind = KINDS.get(word);
      if (kind != null) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
