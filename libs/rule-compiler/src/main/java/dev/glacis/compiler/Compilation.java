package dev.glacis.compiler;

import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came out of compiling packs.
 *
 * @param vocabulary as far as it could be read
 * @param packs with their digests; empty when there is a problem
 * @param examples of all packs; empty when there is a problem
 * @param problems sorted by place; empty when everything is right
 */
public record Compilation(
    Vocabulary vocabulary, List<Pack> packs, List<RuleExample> examples, List<Problem> problems) {

  public Compilation {
    packs = List.copyOf(packs);
    examples = List.copyOf(examples);
    problems = List.copyOf(problems);
  }

  /**
   * The packs as the engine takes them.
   *
   * @throws dev.glacis.engine.pack.InvalidPackException with every problem, when there is one
   */
  public PackSet packSet() {
    if (!problems.isEmpty()) {
      throw new InvalidPackException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return new PackSet(vocabulary, packs);
  }
}
