package dev.glacis.gateway.graphql;

import dev.glacis.kit.problem.Problem;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.GraphQLException;

/**
 * Failures of subscriptions. They travel as items of the stream, past {@link ProblemErrors}, and
 * SmallRye shows what a {@link GraphQLException} says alone.
 */
public final class StreamFailures {

  private StreamFailures() {}

  /** The same stream; when it fails, the subscriber gets the problem with its code. */
  public static <T> Multi<T> told(Multi<T> stream) {
    return stream.onFailure().transform(failure -> new Told(GraphQLFailures.problem(failure)));
  }

  private static final class Told extends GraphQLException implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Told(Problem problem) {
      super(problem.detail());
      this.problem = problem;
    }

    @Override
    public List<SourceLocation> getLocations() {
      return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
      return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
      return ProblemErrors.extensions(problem);
    }
  }
}
