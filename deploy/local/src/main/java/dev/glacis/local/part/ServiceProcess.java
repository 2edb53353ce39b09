package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.process.Readiness;
import dev.glacis.local.process.Signal;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.Progress;
import dev.glacis.local.settings.ServiceName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the four services as a process, configured by its environment and nothing else. */
public final class ServiceProcess implements Part {

  private final ServiceName service;
  private final PlatformSettings settings;
  private final Credentials credentials;
  private final Children children;
  private final Progress progress;

  public ServiceProcess(
      ServiceName service,
      PlatformSettings settings,
      Credentials credentials,
      Children children,
      Progress progress) {
    this.service = service;
    this.settings = settings;
    this.credentials = credentials;
    this.children = children;
    this.progress = progress;
  }

  /**
   * Copies the built service, so that a later build does not pull the classes from under the
   * running one. Every start after this one uses the same copy.
   */
  public void install() {
    Path jar = settings.serviceJar(service);
    if (!Files.exists(jar)) {
      throw new PlatformException(service.id() + " is not built: " + jar + " is missing.");
    }
    Folders.delete(folder());
    try {
      Folders.copy(jar.getParent(), folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    String url = new Endpoints(settings.ports()).of(service);
    ChildProcess process =
        children.start(new Launch(service.id(), command(), environment(), folder()));
    new Readiness(progress, Duration.ofMinutes(5))
        .await(service.id(), process, () -> HttpProbe.ok(url + "/q/health/ready"));
    progress.say(service.id() + " ready on " + url);
  }

  @Override
  public void stop() {
    children
        .find(service.id())
        .ifPresent(process -> process.stop(Signal.TERMINATE, Duration.ofSeconds(15)));
  }

  private List<String> command() {
    return List.of(
        settings.java().toString(),
        "-Dglacis.home=" + settings.home(),
        "-Xmx192m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-jar",
        "quarkus-run.jar");
  }

  private Path folder() {
    return settings.home().resolve("apps").resolve(service.id());
  }

  /** Names that the services read; docs: deploy/local/README.md. */
  Map<String, String> environment() {
    Endpoints endpoints = new Endpoints(settings.ports());
    Map<String, String> environment = new TreeMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.ports().of(service.port())));
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", endpoints.issuer());
    environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
    environment.put("KAFKA_BOOTSTRAP_SERVERS", endpoints.kafka());
    environment.put("GLACIS_CLIENT_SECRET", credentials.client(service.id()));
    environment.put("GLACIS_MODEL_SERVICE_URL", endpoints.of(ServiceName.MODEL_SERVICE));
    environment.put("GLACIS_RULES_SERVICE_URL", endpoints.of(ServiceName.RULES_SERVICE));
    environment.put("GLACIS_REPORT_SERVICE_URL", endpoints.of(ServiceName.REPORT_SERVICE));
    environment.put("GLACIS_GRAPHQL_UI", "true");
    service.database().ifPresent(database -> addDatabase(environment, endpoints, database));
    return environment;
  }

  private void addDatabase(Map<String, String> environment, Endpoints endpoints, String database) {
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", endpoints.jdbc(database));
    environment.put("QUARKUS_DATASOURCE_USERNAME", database);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", credentials.database(database));
  }
}
