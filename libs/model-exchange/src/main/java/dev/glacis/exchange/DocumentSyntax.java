package dev.glacis.exchange;

/** The notation that a document is written in. */
public enum DocumentSyntax {
  JSON("application/json", "json"),
  YAML("application/yaml", "yaml");

  private final String mediaType;
  private final String extension;

  DocumentSyntax(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Ending of a file name, without the dot. */
  public String extension() {
    return extension;
  }
}
