package dev.glacis.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ModelImporter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is as deep or long as an import takes goes out in every format. */
class DeepDetailsTest {

  @Test
  void everyWriterWritesWhatNestsAsDeepAsAllowed() {
    int depth = 55;
    String deep = "[".repeat(depth) + "]".repeat(depth);
    String name = "n".repeat(400);
    String document =
        """
        {"summary": {"title": "%s", "owner": "%s"}, "detail": {"diagrams": [{"cells": [
          {"id": "%s", "shape": "process", "data": {"name": "%s", "type": "tm.Process", "threats": [
            {"id": "t", "title": "%s", "deep": %s}]}}]}]}}
        """
            .formatted(name, name, name, name, name, deep);

    ArchitectureModel model =
        new ModelImporter()
            .read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
            .model();

    for (ExchangeFormat format : ExchangeFormats.all()) {
      format
          .writer()
          .ifPresent(
              writer -> assertThat(writer.write(model).document()).as(format.name()).isNotEmpty());
    }
  }
}
