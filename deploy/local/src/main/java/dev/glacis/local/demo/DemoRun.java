package dev.glacis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Imports every sample system as alice and keeps what comes of it. */
public final class DemoRun {

  private static final String PERSON = "alice";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PlatformSettings settings;
  private final Path reports;
  private final Progress progress;

  /**
   * @param reports folder of the reports, made when it is not there
   */
  public DemoRun(PlatformSettings settings, Path reports, Progress progress) {
    this.settings = settings;
    this.reports = reports;
    this.progress = progress;
  }

  /** One outcome for each sample, in the order of their file names. */
  public List<SampleOutcome> run() {
    List<Path> samples = samples();
    String token = new TokenClient(settings).ofUser(PERSON);
    GatewayClient gateway =
        new GatewayClient(new Endpoints(settings.ports()).gateway(), token, PATIENCE);
    List<JsonNode> imported = new ArrayList<>();
    for (Path sample : samples) {
      progress.say("Importing " + sample.getFileName());
      imported.add(gateway.importDocument(sample));
    }
    return imported.stream().map(each -> outcome(gateway, each)).toList();
  }

  private SampleOutcome outcome(GatewayClient gateway, JsonNode imported) {
    String systemId = imported.path("system").path("id").asText();
    String key = imported.path("system").path("key").asText();
    int revision = imported.path("revision").path("number").asInt();
    progress.say("Waiting for the evaluation of " + key);
    JsonNode evaluation = gateway.evaluation(systemId, revision);
    Path report = write(key, gateway.report(systemId));
    return SampleOutcome.of(key, revision, evaluation, report);
  }

  private List<Path> samples() {
    Path folder = settings.checkout().resolve("samples");
    if (!Files.isDirectory(folder)) {
      throw new PlatformException("There is no folder " + folder + " with sample systems.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> samples =
          files.filter(file -> file.toString().endsWith(".otm.yaml")).sorted().toList();
      if (samples.isEmpty()) {
        throw new PlatformException("There is no *.otm.yaml in " + folder + ".");
      }
      return samples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key comes from a document, so it must not choose the folder. */
  private Path write(String key, byte[] html) {
    String name = key.replaceAll("[^A-Za-z0-9_-]", "-") + ".html";
    try {
      return Files.write(Files.createDirectories(reports).resolve(name), html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
