package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.ThreatFilter;
import dev.glacis.analysis.evaluation.domain.ThreatQuery;
import dev.glacis.engine.evaluation.Stride;
import dev.glacis.engine.pack.Spelling;
import io.quarkus.panache.common.Parameters;
import java.util.Set;

/** The condition of a list of threats; every value is a parameter, never text of the query. */
record FilterClause(String condition, Parameters parameters) {

  static FilterClause of(ThreatQuery query) {
    ThreatFilter filter = query.filter();
    StringBuilder condition =
        new StringBuilder("tenantId = :tenant and evaluationId = :evaluation");
    Parameters parameters =
        Parameters.with("tenant", query.range().tenant())
            .and("evaluation", query.range().evaluation());
    oneOf("certainty", filter.certainty(), condition, parameters);
    oneOf("severity", filter.severity(), condition, parameters);
    oneOf("mitigation", filter.status(), condition, parameters);
    String[] stride = filter.stride().stream().map(Stride::label).toArray(String[]::new);
    shares("stride", stride, condition, parameters);
    shares("elements", filter.elements().toArray(String[]::new), condition, parameters);
    return new FilterClause(condition.toString(), parameters);
  }

  private static void oneOf(
      String column, Set<? extends Enum<?>> wanted, StringBuilder condition, Parameters to) {
    if (!wanted.isEmpty()) {
      condition.append(" and ").append(column).append(" in :").append(column);
      to.and(column, wanted.stream().map(Spelling::of).toList());
    }
  }

  private static void shares(
      String column, String[] wanted, StringBuilder condition, Parameters to) {
    if (wanted.length > 0) {
      condition.append(" and array_intersects(").append(column).append(", :").append(column);
      condition.append(")");
      to.and(column, wanted);
    }
  }
}
