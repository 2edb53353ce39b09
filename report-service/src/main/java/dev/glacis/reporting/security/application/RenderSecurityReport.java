package dev.glacis.reporting.security.application;

import dev.glacis.reporting.security.rendering.SecurityReportPage;
import dev.glacis.reporting.snapshot.application.FindEvaluatedRevision;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the security report of a revision as HTML. */
@ApplicationScoped
public class RenderSecurityReport {

  private final FindEvaluatedRevision findEvaluatedRevision;
  private final SecurityReportPage page = new SecurityReportPage();

  RenderSecurityReport(FindEvaluatedRevision findEvaluatedRevision) {
    this.findEvaluatedRevision = findEvaluatedRevision;
  }

  public String render(String tenant, String systemId, int revision) {
    return page.render(findEvaluatedRevision.find(tenant, systemId, revision));
  }
}
