package dev.glacis.benchmark.cel;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.plain.SelectedElements;
import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.engine.model.ElementKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** cel-java's interpreter, asked about each element of the types that a rule names. */
public final class CelMatcher implements RuleMatcher {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.current().build())
          .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
          .addVar(ElementVariable.NAME, SimpleType.DYN)
          .build();

  /** The planner runtime overflows the stack where maps refer back to each other. */
  private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder().build();

  private final List<Ready> rules;
  private final ElementVariable variable = new ElementVariable();

  private record Ready(int rule, CelRuntime.Program program, List<Subject> subjects) {}

  private record Subject(int index, Optional<Object> value) {}

  public CelMatcher(Workload workload) {
    PlainModel plain = PlainModel.of(workload);
    CelModel model = new CelModel(workload, plain);
    SelectedElements elements = new SelectedElements(plain);
    this.rules =
        IntStream.range(0, workload.rules().size())
            .mapToObj(i -> ready(i, workload.rules().get(i), elements, model))
            .toList();
  }

  @Override
  public void match(FindingBuffer findings) {
    try {
      for (Ready rule : rules) {
        for (Subject subject : rule.subjects()) {
          variable.set(subject.value());
          if ((Boolean) rule.program().eval(variable)) {
            findings.add(rule.rule(), subject.index());
          }
        }
      }
    } catch (CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Ready ready(
      int number, GeneratedRule rule, SelectedElements elements, CelModel model) {
    List<Subject> subjects =
        rule.scope() == ElementKind.COMPONENT
            ? subjects(elements.components(rule.selector()), model::component)
            : subjects(elements.flows(rule.selector()), model::flow);
    return new Ready(number, program(rule.clause()), subjects);
  }

  private static List<Subject> subjects(
      PlainElement[] elements, IntFunction<Map<String, Object>> view) {
    return Stream.of(elements)
        .map(element -> new Subject(element.index, Optional.of(view.apply(element.index))))
        .toList();
  }

  private static CelRuntime.Program program(Clause clause) {
    try {
      String text = CelText.of(clause, ElementVariable.NAME);
      return RUNTIME.createProgram(COMPILER.compile(text).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new IllegalStateException(e);
    }
  }
}
