package dev.glacis.reporting.security.rendering;

import dev.glacis.reporting.text.domain.ForeignText;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;

/** Escapes every value that a template writes, except markup made by this service. */
final class EscapeEverything implements ResultMapper {

  @Override
  public int getPriority() {
    return Integer.MAX_VALUE;
  }

  @Override
  public boolean appliesTo(Origin origin, Object result) {
    return !(result instanceof RawString);
  }

  @Override
  public String map(Object result, Expression expression) {
    return ForeignText.escaped(String.valueOf(result));
  }
}
