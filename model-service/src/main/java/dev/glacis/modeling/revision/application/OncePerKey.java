package dev.glacis.modeling.revision.application;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.revision.domain.CommitRequests;
import dev.glacis.modeling.revision.domain.CommitRequests.Outcome;
import dev.glacis.modeling.revision.domain.CommitRequests.Request;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.Revisions;
import dev.glacis.modeling.system.application.SystemView;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers the repetition of a request with what the first one did. A request that failed has kept
 * nothing, so that it may be tried again under its key. A key is free again after a while.
 */
@ApplicationScoped
class OncePerKey {

  private final CommitRequests requests;
  private final Systems systems;
  private final Revisions revisions;
  private final Clock clock;
  private final Duration retention;

  OncePerKey(
      CommitRequests requests,
      Systems systems,
      Revisions revisions,
      Clock clock,
      @ConfigProperty(name = "glacis.idempotency.retention") Duration retention) {
    this.requests = requests;
    this.systems = systems;
    this.revisions = revisions;
    this.clock = clock;
    this.retention = retention;
  }

  /**
   * Commits, or gives what the same request did before.
   *
   * @param target which system the request is about
   */
  @Transactional(Transactional.TxType.MANDATORY)
  CommitResult commit(
      String tenantId, String target, Commit commit, Supplier<CommitResult> committing) {
    if (commit.requestKey() == null) {
      return committing.get();
    }
    Request request =
        new Request(
            tenantId, commit.note().author(), commit.requestKey(), fingerprint(target, commit));
    Instant now = clock.instant();
    Optional<Outcome> earlier = requests.take(request, now, now.minus(retention));
    if (earlier.isPresent()) {
      return repeated(request, earlier.get());
    }
    CommitResult result = committing.get();
    requests.finish(request, result.system().id(), result.revision().number(), result.unchanged());
    return result;
  }

  private CommitResult repeated(Request request, Outcome earlier) {
    if (!earlier.fingerprint().equals(request.fingerprint())) {
      throw new ProblemException(
          ProblemType.REQUEST_KEY_REUSED, "Idempotency-Key was sent with another request");
    }
    ModeledSystem system =
        systems
            .find(request.tenantId(), earlier.systemId())
            .orElseThrow(() -> ProblemException.notFound("system", earlier.systemId().toString()));
    Revision revision =
        revisions.find(request.tenantId(), earlier.systemId(), earlier.number()).orElseThrow();
    RevisionContent content = revisions.content(revision).orElseThrow();
    return new CommitResult(
        SystemView.of(system),
        RevisionView.of(revision),
        earlier.unchanged(),
        content.lossReport());
  }

  private static String fingerprint(String target, Commit commit) {
    MessageDigest digest = sha256();
    String said =
        String.join(
            "\0",
            target,
            commit.document().format(),
            commit.expectedHead().toString(),
            "" + commit.note().message(),
            "" + commit.note().originFile(),
            "" + commit.note().originCommit(),
            "");
    digest.update(said.getBytes(StandardCharsets.UTF_8));
    byte[] mapping = commit.document().mapping();
    if (mapping != null) {
      digest.update(("mapping " + mapping.length + '\0').getBytes(StandardCharsets.UTF_8));
      digest.update(mapping);
    }
    return HexFormat.of().formatHex(digest.digest(commit.document().bytes()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
