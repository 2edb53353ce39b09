package dev.glacis.cli.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * Where something stands in the sources of a pack.
 *
 * @param line from 1; 0 for the whole file
 */
record SourcePlace(String file, int line) {

  /** Reads {@code file:line} or {@code file}, as the compiler of packs names places. */
  static SourcePlace of(String place, PackSources sources) {
    int colon = place.lastIndexOf(':');
    return colon < 0
        ? new SourcePlace(sources.path(place), 0)
        : new SourcePlace(
            sources.path(place.substring(0, colon)), Integer.parseInt(place.substring(colon + 1)));
  }

  /** Writes the place as member {@code source} of a JSON object. */
  void write(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("file", file);
    if (line > 0) {
      json.writeNumberField("line", line);
    }
    json.writeEndObject();
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
