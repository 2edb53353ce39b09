package dev.glacis.reporting.testing;

import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import dev.glacis.reporting.snapshot.json.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers of the other services, as files. */
public final class Samples {

  private Samples() {}

  public static EvaluatedRevision supportAssistant() {
    return new SnapshotReader()
        .read(text("support-assistant.revision.json"), text("support-assistant.evaluation.json"));
  }

  public static String text(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
