package dev.glacis.exchange.export;

import com.networknt.schema.SpecVersion.VersionFlag;
import dev.glacis.exchange.ExchangeFormat;
import dev.glacis.exchange.ExchangeFormats;
import dev.glacis.exchange.PublishedSchema;
import java.util.Map;
import java.util.stream.Stream;

/** Who judges exports: the schema of each format, or its reader. */
final class ExportSchemas {

  private static final PublishedSchema OTM =
      PublishedSchema.named("otm_schema.json", VersionFlag.V7);

  /** By name of the format. */
  static final Map<String, PublishedSchema> ALL =
      Map.of(
          "otm",
          OTM,
          "otm-yaml",
          OTM,
          "threat-dragon",
          PublishedSchema.named("threat-dragon-v2.schema.json", VersionFlag.V202012),
          "threat-model-library",
          PublishedSchema.named("threat-model-library.schema.json", VersionFlag.V202012),
          "cyclonedx",
          PublishedSchema.ofCycloneDx(),
          "threagile",
          PublishedSchema.named("threagile.schema.json", VersionFlag.V7));

  private ExportSchemas() {}

  /** The formats that are written and read. */
  static Stream<ExchangeFormat> readBack() {
    return ExchangeFormats.all().stream()
        .filter(format -> format.writer().isPresent())
        .filter(format -> format.reader().isPresent() || format.name().startsWith("otm"));
  }

  static ExchangeFormat format(String name) {
    return ExchangeFormats.named(name).orElseThrow();
  }
}
