package dev.glacis.modeling.revision.application;

import dev.glacis.kit.housekeeping.ExpiringRows;
import dev.glacis.modeling.revision.domain.CommitRequests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Idempotency keys that nobody repeats any more. */
@ApplicationScoped
class ExpiredRequestKeys implements ExpiringRows {

  private static final int MOST = 1_000;

  private final CommitRequests requests;
  private final Duration retention;

  ExpiredRequestKeys(
      CommitRequests requests,
      @ConfigProperty(name = "glacis.idempotency.retention") Duration retention) {
    this.requests = requests;
    this.retention = retention;
  }

  @Override
  public String name() {
    return "idempotency keys";
  }

  @Override
  public int deleteExpired(Instant now) {
    return QuarkusTransaction.requiringNew()
        .call(() -> requests.deleteExpired(now.minus(retention), MOST));
  }
}
