package dev.glacis.kit.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Creates the declared topics that are missing when a service starts; existing ones are left as
 * they are.
 */
@ApplicationScoped
class TopicProvisioner {

  private static final Logger LOG = Logger.getLogger(TopicProvisioner.class);

  private final boolean enabled;
  private final String bootstrapServers;

  TopicProvisioner(
      @ConfigProperty(name = "glacis.topics.create", defaultValue = "true") boolean enabled,
      @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
    this.enabled = enabled;
    this.bootstrapServers = bootstrapServers;
  }

  /** Before the consumers subscribe, since auto-creation is off at the broker. */
  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
    if (enabled) {
      Thread.ofVirtual().name("topics").start(this::createMissing);
    }
  }

  private void createMissing() {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrapServers,
            "default.api.timeout.ms", "600000",
            "request.timeout.ms", "10000");
    try (Admin admin = Admin.create(settings)) {
      for (Map.Entry<String, KafkaFuture<Void>> created :
          admin.createTopics(topics()).values().entrySet()) {
        awaitCreation(created.getKey(), created.getValue());
      }
    }
  }

  private List<NewTopic> topics() {
    return TopicDeclarations.load();
  }

  private void awaitCreation(String topic, KafkaFuture<Void> created) {
    try {
      created.get();
      LOG.infof("Topic %s created", topic);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        LOG.errorf(e.getCause(), "Topic %s cannot be created", topic);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
