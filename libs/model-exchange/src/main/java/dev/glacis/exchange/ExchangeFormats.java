package dev.glacis.exchange;

import dev.glacis.exchange.composer.ComposerReader;
import dev.glacis.exchange.cyclonedx.CycloneDxReader;
import dev.glacis.exchange.cyclonedx.CycloneDxWriter;
import dev.glacis.exchange.diagram.DotWriter;
import dev.glacis.exchange.diagram.MermaidWriter;
import dev.glacis.exchange.otm.OtmFormat;
import dev.glacis.exchange.otm.OtmReader;
import dev.glacis.exchange.pytm.PytmReader;
import dev.glacis.exchange.threagile.ThreagileReader;
import dev.glacis.exchange.threagile.ThreagileWriter;
import dev.glacis.exchange.threatdragon.ThreatDragonReader;
import dev.glacis.exchange.threatdragon.ThreatDragonWriter;
import dev.glacis.exchange.tm7.Tm7Reader;
import dev.glacis.exchange.tml.TmlReader;
import dev.glacis.exchange.tml.TmlWriter;
import java.util.List;
import java.util.Optional;

/** Every format that is known. Readers are asked in this order whether a document is theirs. */
public final class ExchangeFormats {

  private static final List<ExchangeFormat> ALL =
      List.of(
          ExchangeFormat.of("Open Threat Model", new OtmReader(), OtmFormat.json()),
          ExchangeFormat.writeOnly("Open Threat Model, YAML", OtmFormat.yaml()),
          ExchangeFormat.of("Threat Dragon", new ThreatDragonReader(), new ThreatDragonWriter()),
          ExchangeFormat.of("OWASP Threat Model Library", new TmlReader(), new TmlWriter()),
          ExchangeFormat.readOnly("AWS Threat Composer", new ComposerReader()),
          ExchangeFormat.writeOnly("Mermaid", new MermaidWriter()),
          ExchangeFormat.writeOnly("Graphviz DOT", new DotWriter()),
          ExchangeFormat.readOnly("pytm", new PytmReader()),
          ExchangeFormat.readOnly("Microsoft Threat Modeling Tool", new Tm7Reader()),
          ExchangeFormat.of("CycloneDX", new CycloneDxReader(), new CycloneDxWriter()),
          ExchangeFormat.of("Threagile", new ThreagileReader(), new ThreagileWriter()));

  private ExchangeFormats() {}

  public static List<ExchangeFormat> all() {
    return ALL;
  }

  public static Optional<ExchangeFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** Names of the formats that models can be written in, in order. */
  public static List<String> writable() {
    return ALL.stream()
        .filter(format -> format.writer().isPresent())
        .map(ExchangeFormat::name)
        .toList();
  }
}
