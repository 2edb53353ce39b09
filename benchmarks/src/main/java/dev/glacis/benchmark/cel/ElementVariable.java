package dev.glacis.benchmark.cel;

import dev.cel.runtime.CelVariableResolver;
import java.util.Optional;

/** The one variable of every program; set before each evaluation, so that none is made. */
final class ElementVariable implements CelVariableResolver {

  static final String NAME = "element";

  private Optional<Object> value = Optional.empty();

  void set(Optional<Object> element) {
    value = element;
  }

  @Override
  public Optional<Object> find(String name) {
    return name.equals(NAME) ? value : Optional.empty();
  }
}
