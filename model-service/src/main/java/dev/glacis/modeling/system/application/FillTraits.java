package dev.glacis.modeling.system.application;

import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.exchange.canonical.CanonicalModel;
import dev.glacis.library.ThreatLibrary;
import dev.glacis.modeling.system.domain.SystemTrait;
import dev.glacis.modeling.system.domain.TraitBacklog;
import dev.glacis.modeling.system.domain.TraitBacklog.MissingTraits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Makes systems searchable whose head was stored before there were traits: once at the start,
 * beside everything else, one model in memory and one short transaction at a time. What is done
 * stays done, so that another start goes on where this one ended.
 */
@ApplicationScoped
public class FillTraits {

  private static final Logger LOG = Logger.getLogger(FillTraits.class);
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final TraitBacklog backlog;
  private final Vocabulary vocabulary = ThreatLibrary.load().vocabulary();
  private volatile boolean stopping;

  FillTraits(TraitBacklog backlog) {
    this.backlog = backlog;
  }

  void onStart(@Observes StartupEvent start) {
    Thread.ofPlatform().name("fill-traits").daemon().start(this::fillAll);
  }

  void onStop(@Observes ShutdownEvent stop) {
    stopping = true;
  }

  /** Fills in what is missing; a system that cannot be read waits for the next start. */
  public void fillAll() {
    int filled = 0;
    Optional<MissingTraits> missing = next(BEFORE_ALL);
    while (missing.isPresent() && !stopping) {
      filled += fill(missing.get()) ? 1 : 0;
      missing = next(missing.get().systemId());
    }
    if (filled > 0) {
      LOG.infof("%d older systems can be searched by what they hold", filled);
    }
  }

  private Optional<MissingTraits> next(UUID after) {
    return QuarkusTransaction.requiringNew().call(() -> backlog.next(after));
  }

  private boolean fill(MissingTraits missing) {
    try {
      var traits = SystemTrait.of(CanonicalModel.read(missing.architecture()), vocabulary::lineage);
      QuarkusTransaction.requiringNew().run(() -> backlog.fill(missing, traits));
      return true;
    } catch (RuntimeException e) {
      LOG.errorf(e, "The traits of system %s cannot be filled in", missing.systemId());
      return false;
    }
  }
}
