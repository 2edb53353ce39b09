package dev.glacis.exchange.diagram;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExportedModel;
import dev.glacis.exchange.FormatWriter;
import dev.glacis.exchange.export.ExportRemarks;
import java.nio.charset.StandardCharsets;

/** A writer of pictures as text: what they have in common. */
abstract sealed class DrawnText implements FormatWriter permits DotWriter, MermaidWriter {

  private static final int DEEPEST_INDENTED = 20;

  private final String format;
  private final String mediaType;
  private final String extension;

  DrawnText(String format, String mediaType, String extension) {
    this.format = format;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  @Override
  public final String format() {
    return format;
  }

  @Override
  public final ExportedModel write(ArchitectureModel model) {
    ExportRemarks remarks = new ExportRemarks();
    return new ExportedModel(
        text(model, remarks).getBytes(StandardCharsets.UTF_8),
        mediaType,
        extension,
        DrawnFacts.report(format, model, remarks));
  }

  /** The text of the whole picture, and remarks about what it shows otherwise. */
  abstract String text(ArchitectureModel model, ExportRemarks remarks);

  /** The spaces before a line; what is nested deeper is not set in any further. */
  static String indent(int depth) {
    return "  ".repeat(Math.min(depth, DEEPEST_INDENTED));
  }
}
