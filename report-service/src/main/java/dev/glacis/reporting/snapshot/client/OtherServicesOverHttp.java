package dev.glacis.reporting.snapshot.client;

import dev.glacis.kit.client.UpstreamUnavailableException;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.reporting.snapshot.domain.OtherServices;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks model-service and rules-service. */
@ApplicationScoped
class OtherServicesOverHttp implements OtherServices {

  private final RulesServiceInternal rulesService;
  private final ModelServiceInternal modelService;
  private final ModelServiceForCallers modelServiceForCallers;

  OtherServicesOverHttp(
      @RestClient RulesServiceInternal rulesService,
      @RestClient ModelServiceInternal modelService,
      @RestClient ModelServiceForCallers modelServiceForCallers) {
    this.rulesService = rulesService;
    this.modelService = modelService;
    this.modelServiceForCallers = modelServiceForCallers;
  }

  @Override
  public String revision(String tenant, String revisionId) {
    return asService(() -> modelService.revision(tenant, revisionId));
  }

  @Override
  public String evaluation(String tenant, String evaluationId) {
    return asService(() -> rulesService.evaluation(tenant, evaluationId));
  }

  @Override
  public void requireVisibleRevision(String systemId, int revision) {
    modelServiceForCallers.revision(systemId, revision);
  }

  /**
   * A refused service token says nothing about the event: keys rotate and realms are repaired, so
   * the event waits instead of being set aside.
   */
  private static String asService(Supplier<String> call) {
    try {
      return call.get();
    } catch (ProblemException refused) {
      int status = refused.type().status();
      if (status == 401 || status == 403) {
        throw new UpstreamUnavailableException("The service token was refused", refused);
      }
      throw refused;
    }
  }
}
