package dev.glacis.cli;

/** How results are written. */
public enum OutputFormat {
  TEXT,
  JSON
}
