package dev.glacis.analysis.catalogue.rest;

import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.engine.pack.PackSet;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the rule packs are loaded; says which. */
@Readiness
@ApplicationScoped
class PacksReadiness implements HealthCheck {

  private final ThreatAnalysis analysis;

  PacksReadiness(ThreatAnalysis analysis) {
    this.analysis = analysis;
  }

  @Override
  public HealthCheckResponse call() {
    PackSet packs = analysis.packs();
    return HealthCheckResponse.named("rule packs")
        .status(!packs.definitions().isEmpty())
        .withData("digest", packs.digest())
        .withData("packs", packs.packs().size())
        .withData("rules", packs.definitions().size())
        .build();
  }
}
