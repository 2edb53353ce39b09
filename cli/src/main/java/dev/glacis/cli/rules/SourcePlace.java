package dev.glacis.cli.rules;

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

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
