package dev.glacis.gateway.graphql;

import dev.glacis.kit.problem.Problem;
import dev.glacis.kit.problem.Violation;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.spi.EventingService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every error of an answer the extensions {@code code} and {@code problem}. Found by SmallRye
 * as a service; its own error extensions know exceptions alone, and never the code of one's
 * problem.
 */
public final class ProblemErrors implements EventingService {

  @Override
  public String getConfigKey() {
    return null;
  }

  @Override
  public void afterExecute(Context context) {
    ExecutionResult result = context.unwrap(ExecutionResult.class);
    if (!result.getErrors().isEmpty() && context instanceof SmallRyeContext running) {
      List<GraphQLError> errors = result.getErrors().stream().map(ProblemErrors::told).toList();
      running.setExecutionResult(result.transform(answer -> answer.errors(errors)));
    }
  }

  private static GraphQLError told(GraphQLError error) {
    Problem problem = GraphQLFailures.problem(error);
    GraphqlErrorBuilder<?> told = GraphqlErrorBuilder.newError().message("%s", problem.detail());
    if (error.getLocations() != null) {
      told.locations(error.getLocations());
    }
    if (error.getPath() != null) {
      told.path(error.getPath());
    }
    return told.errorType(error.getErrorType()).extensions(extensions(problem)).build();
  }

  static Map<String, Object> extensions(Problem problem) {
    return Map.of("code", problem.code(), "problem", body(problem));
  }

  private static Map<String, Object> body(Problem problem) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", problem.type());
    body.put("title", problem.title());
    body.put("status", problem.status());
    body.put("detail", problem.detail());
    body.put("traceId", problem.traceId());
    body.put("violations", problem.violations().stream().map(ProblemErrors::body).toList());
    body.putAll(problem.members());
    return body;
  }

  private static Map<String, Object> body(Violation violation) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("pointer", violation.pointer());
    body.put("line", violation.line());
    body.put("column", violation.column());
    body.put("code", violation.code());
    body.put("message", violation.message());
    return body;
  }
}
