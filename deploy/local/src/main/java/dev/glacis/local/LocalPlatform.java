package dev.glacis.local;

import dev.glacis.local.part.KafkaBroker;
import dev.glacis.local.part.KeycloakServer;
import dev.glacis.local.part.Part;
import dev.glacis.local.part.PostgresServer;
import dev.glacis.local.part.ServiceProcess;
import dev.glacis.local.part.ServicesBuild;
import dev.glacis.local.preflight.AvailableMemory;
import dev.glacis.local.preflight.Preflight;
import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Leftovers;
import dev.glacis.local.process.Signal;
import dev.glacis.local.settings.Credentials;
import dev.glacis.local.settings.Endpoints;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.Progress;
import dev.glacis.local.settings.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * PostgreSQL, Kafka, Keycloak and the services of one platform. The script {@code glacis} and the
 * journey tests start it alike; whoever starts it owns its processes and must close it.
 */
public final class LocalPlatform implements AutoCloseable {

  private static final Set<PortUse> BASE_PORTS =
      EnumSet.of(PortUse.POSTGRES, PortUse.KAFKA, PortUse.KAFKA_CONTROLLER, PortUse.KEYCLOAK);

  private final PlatformSettings settings;
  private final Set<ServiceName> services;
  private final Progress progress;
  private final Children children;
  private final Credentials credentials;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final KeycloakServer keycloak;
  private final ServicesBuild build;
  private final Map<ServiceName, ServiceProcess> byService = new EnumMap<>(ServiceName.class);
  private final HomeLock lock;
  private Startup startup;

  private LocalPlatform(
      PlatformSettings settings,
      Set<ServiceName> services,
      List<String> buildCommand,
      Progress progress) {
    this.settings = settings;
    this.services = services;
    this.progress = progress;
    this.children = new Children(settings);
    this.credentials = Credentials.in(settings.home());
    this.postgres = new PostgresServer(settings, credentials, children, progress);
    this.kafka = new KafkaBroker(settings, children, progress);
    this.keycloak = new KeycloakServer(settings, credentials, children, progress);
    this.build = new ServicesBuild(settings, buildCommand, children, progress);
    this.lock = new HomeLock(settings.home());
    for (ServiceName service : services) {
      byService.put(
          service, new ServiceProcess(service, settings, credentials, children, progress));
    }
  }

  /** The whole platform; its services must have been built. */
  public static LocalPlatform whole(PlatformSettings settings, Progress progress) {
    return building(settings, List.of(), progress);
  }

  /** The whole platform; the command builds the services while the rest starts. */
  public static LocalPlatform building(
      PlatformSettings settings, List<String> buildCommand, Progress progress) {
    return new LocalPlatform(settings, EnumSet.allOf(ServiceName.class), buildCommand, progress);
  }

  /** PostgreSQL, Kafka and Keycloak without any service. */
  public static LocalPlatform base(PlatformSettings settings, Progress progress) {
    return new LocalPlatform(settings, EnumSet.noneOf(ServiceName.class), List.of(), progress);
  }

  /**
   * Starts everything and returns when all of it answers. When something fails, whatever was
   * started is stopped again before the one sentence about it is thrown.
   */
  public void start() {
    lock.take();
    try {
      new Leftovers(settings, progress).stop();
      preflight();
      synchronized (this) {
        startup = new Startup();
      }
      startup.await(steps());
    } catch (RuntimeException e) {
      stop();
      throw e;
    }
  }

  /** Stops everything, what uses the others first; does nothing when nothing runs. */
  public void stop() {
    children.close();
    synchronized (this) {
      if (startup != null) {
        startup.abandon();
      }
      stopTogether(byService.values());
      stopTogether(List.of(keycloak, kafka));
      postgres.stop();
      children.running().forEach(LocalPlatform::stopLate);
      children.record();
      lock.release();
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** SIGKILL: the service gets no chance to finish anything. */
  public void killService(ServiceName service) {
    child(service.id()).kill();
    children.record();
  }

  /** Starts a service that ended and returns when it is ready. */
  public void startService(ServiceName service) {
    part(service).start();
  }

  /** Asks a service to end and returns when it has. */
  public void stopService(ServiceName service) {
    part(service).stop();
    children.record();
  }

  public void stopBroker() {
    kafka.stop();
    children.record();
  }

  /** Starts the broker again on the data that it had. */
  public void startBroker() {
    kafka.start();
  }

  public void restartBroker() {
    stopBroker();
    startBroker();
  }

  /** Process id of everything that runs, by name. */
  public Map<String, Long> pids() {
    Map<String, Long> pids = new LinkedHashMap<>();
    children.running().forEach(child -> pids.put(child.name(), child.pid()));
    return pids;
  }

  public Endpoints endpoints() {
    return new Endpoints(settings.ports());
  }

  public Credentials credentials() {
    return credentials;
  }

  public PlatformSettings settings() {
    return settings;
  }

  private void preflight() {
    Set<PortUse> ports = EnumSet.copyOf(BASE_PORTS);
    services.forEach(service -> ports.add(service.port()));
    Preflight preflight = new Preflight(settings, AvailableMemory.ofThisMachine());
    preflight.check(ports);
    if (build.isEmpty()) {
      preflight.checkBuilt(services);
    }
  }

  private List<CompletableFuture<Void>> steps() {
    CompletableFuture<Void> database = startup.step(postgres::start);
    CompletableFuture<Void> broker = startup.step(kafka::start);
    CompletableFuture<Void> prepared = startup.step(keycloak::prepare);
    CompletableFuture<Void> identity = startup.step(this::startKeycloak, database, prepared);
    CompletableFuture<Void> built = startup.step(build::run);
    List<CompletableFuture<Void>> steps = new ArrayList<>(List.of(broker, identity, built));
    for (ServiceProcess service : byService.values()) {
      CompletableFuture<Void> installed = startup.step(service::install, built);
      steps.add(startup.step(service::start, installed, broker, identity));
    }
    return steps;
  }

  private void startKeycloak() {
    if (keycloak.realmIsOutdated()) {
      progress.say("Keycloak: the demo realm has changed, so it is made anew");
      postgres.drop(KeycloakServer.DATABASE);
    }
    keycloak.start();
  }

  private Part part(ServiceName service) {
    Part part = byService.get(service);
    if (part == null) {
      throw new PlatformException(service.id() + " is no part of this platform.");
    }
    return part;
  }

  private ChildProcess child(String name) {
    return children
        .find(name)
        .orElseThrow(() -> new PlatformException(name + " has not been started."));
  }

  private static void stopTogether(Collection<? extends Part> parts) {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      parts.forEach(part -> threads.execute(part::stop));
    }
  }

  private static void stopLate(ChildProcess child) {
    child.stop(Signal.TERMINATE, Duration.ofSeconds(5));
  }
}
