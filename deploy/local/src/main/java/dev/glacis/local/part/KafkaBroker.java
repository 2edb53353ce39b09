package dev.glacis.local.part;

import dev.glacis.local.process.ChildProcess;
import dev.glacis.local.process.Children;
import dev.glacis.local.process.Launch;
import dev.glacis.local.process.Readiness;
import dev.glacis.local.process.Signal;
import dev.glacis.local.settings.PlatformException;
import dev.glacis.local.settings.PlatformSettings;
import dev.glacis.local.settings.PortUse;
import dev.glacis.local.settings.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** One broker that is its own controller (KRaft), on loopback; topics must be declared. */
public final class KafkaBroker implements Part {

  static final String NAME = "kafka";

  private final PlatformSettings settings;
  private final Children children;
  private final Progress progress;

  public KafkaBroker(PlatformSettings settings, Children children, Progress progress) {
    this.settings = settings;
    this.children = children;
    this.progress = progress;
  }

  @Override
  public void start() {
    Path jars = jars();
    Path properties = writeProperties();
    if (!Files.exists(data().resolve("meta.properties"))) {
      format(jars, properties);
    }
    ChildProcess broker =
        children.start(launch(NAME, jars, List.of("kafka.Kafka", properties.toString())));
    int port = settings.ports().of(PortUse.KAFKA);
    new Readiness(progress, Duration.ofMinutes(3))
        .await("Kafka", broker, () -> Sockets.accepts(port));
    progress.say("Kafka ready on 127.0.0.1:" + port);
  }

  @Override
  public void stop() {
    children.find(NAME).ifPresent(broker -> broker.stop(Signal.TERMINATE, Duration.ofSeconds(20)));
  }

  private Path jars() {
    Path folder = settings.runtime().resolve("kafka-" + Versions.pinned().kafka());
    return Unpacked.once(
        folder, target -> Folders.copy(settings.launcherBuild().resolve("kafka/lib"), target));
  }

  private void format(Path jars, Path properties) {
    progress.say("Kafka: formatting its storage");
    Folders.delete(data());
    List<String> arguments =
        List.of(
            "kafka.tools.StorageTool",
            "format",
            "--cluster-id",
            newClusterId(),
            "--config",
            properties.toString());
    ChildProcess format = children.start(launch("kafka-format", jars, arguments));
    if (format.join() != 0) {
      throw new PlatformException(
          "Kafka cannot format its storage: " + String.join(" ", format.lastLines(3)));
    }
  }

  private Launch launch(String name, Path jars, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(settings.java().toString());
    command.add("-Dglacis.home=" + settings.home());
    command.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
            "-cp",
            jars + "/*"));
    command.addAll(arguments);
    return Launch.of(name, command, settings.home().resolve("kafka"));
  }

  private Path writeProperties() {
    int broker = settings.ports().of(PortUse.KAFKA);
    int controller = settings.ports().of(PortUse.KAFKA_CONTROLLER);
    String text =
        """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=BROKER://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=BROKER://127.0.0.1:%1$d
        listener.security.protocol.map=BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT
        inter.broker.listener.name=BROKER
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        auto.create.topics.enable=false
        num.partitions=1
        offsets.topic.num.partitions=4
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=4
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        """
            .formatted(broker, controller, data());
    Path file = settings.home().resolve("kafka/server.properties");
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return settings.home().resolve("kafka/data");
  }

  /** Kafka writes a UUID as URL-safe Base64 without padding. */
  private static String newClusterId() {
    UUID id = UUID.randomUUID();
    byte[] bytes =
        ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    // A leading dash would read as an option.
    return text.startsWith("-") ? newClusterId() : text;
  }
}
