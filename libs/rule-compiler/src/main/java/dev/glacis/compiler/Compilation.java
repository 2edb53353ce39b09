package dev.glacis.compiler;

import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.Standards;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came out of compiling packs.
 *
 * @param vocabulary without what the packs add, as far as it could be read
 * @param standards those whose clauses countermeasures may name
 * @param base packs that were compiled before and that these go on top of
 * @param packs with their digests; empty when there is a problem
 * @param examples of all packs that were compiled; empty when there is a problem
 * @param problems sorted by place, names of folders last; empty when everything is right
 */
public record Compilation(
    Vocabulary vocabulary,
    Standards standards,
    List<Pack> base,
    List<Pack> packs,
    List<RuleExample> examples,
    List<Problem> problems) {

  public Compilation {
    base = List.copyOf(base);
    packs = List.copyOf(packs);
    examples = List.copyOf(examples);
    problems = List.copyOf(problems);
  }

  /**
   * The packs as the engine takes them, those compiled before included.
   *
   * @throws dev.glacis.engine.pack.InvalidPackException with every problem, when there is one
   */
  public PackSet packSet() {
    if (!problems.isEmpty()) {
      throw new InvalidPackException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return new PackSet(
        vocabulary, standards, Stream.concat(base.stream(), packs.stream()).toList());
  }
}
