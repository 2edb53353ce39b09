package dev.glacis.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.glacis.engine.expression.Condition;
import dev.glacis.engine.graph.ComponentNode;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.logic.CompiledCondition;
import dev.glacis.engine.logic.ConditionCompiler;
import dev.glacis.engine.logic.Frame;
import dev.glacis.engine.logic.Truth;
import dev.glacis.engine.model.ElementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** On models without unknown facts, conditions mean what they mean in CEL. */
class CelDifferentialTest {

  private static final int MODELS = 300;
  private static final Compilation DEMO =
      PackCompiler.compile(DemoFolder.VOCABULARY, DemoFolder.PACKS);
  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.current().build())
          .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
          .addVar("component", SimpleType.DYN)
          .addVar("system", SimpleType.DYN)
          .addFunctionDeclarations(
              CelFunctionDecl.newFunctionDeclaration(
                  "isA",
                  CelOverloadDecl.newMemberOverload(
                      "is_a", SimpleType.BOOL, SimpleType.DYN, SimpleType.STRING)))
          .build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.standardCelRuntimeBuilder()
          .addFunctionBindings(
              CelFunctionBinding.from("is_a", Map.class, String.class, CelDifferentialTest::isA))
          .build();

  static Stream<String> conditions() throws IOException {
    String yaml = Files.readString(Path.of("src/test/resources/differential-conditions.yaml"));
    Object texts = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return ((List<?>) texts).stream().map(Object::toString);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void agreesWithTheInterpreter(String text) throws Exception {
    CelRuntime.Program program = RUNTIME.createProgram(COMPILER.compile(text).getAst());
    CompiledCondition condition = compiled(text);
    int held = 0;
    int checked = 0;
    for (int seed = 0; seed < MODELS; seed++) {
      ModelGraph graph = ModelGraph.of(KnownModels.of(DEMO.vocabulary(), seed), DEMO.vocabulary());
      CelView view = new CelView(graph);
      Frame frame = new Frame(ConditionCompiler.MAX_VARIABLES).set(1, graph.system());
      for (ComponentNode component : graph.components()) {
        boolean expected =
            (Boolean)
                program.eval(
                    Map.of("component", view.of(component), "system", view.of(graph.system())));
        assertThat(condition.test(frame.set(0, component)))
            .as("%s on %s of model %s", text, component, seed)
            .isEqualTo(Truth.of(expected));
        held += expected ? 1 : 0;
        checked++;
      }
    }
    assertThat(held)
        .as("a condition that never or always holds shows little")
        .isBetween(1, checked - 1);
  }

  private static CompiledCondition compiled(String text) {
    Problems problems = new Problems();
    YamlValue value =
        YamlFile.read("condition.yaml", "c: " + quoted(text), problems)
            .flatMap(root -> root.get("c"))
            .orElseThrow();
    Condition condition =
        new ConditionReader(DEMO.vocabulary(), problems)
            .read(value, ConditionScope.facts("component", ElementKind.COMPONENT));
    assertThat(problems.sorted()).isEmpty();
    return new ConditionCompiler(DEMO.vocabulary()).compile(condition);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private static boolean isA(Map<?, ?> component, String type) {
    String own = (String) component.get("type");
    return own.equals(type) || own.startsWith(type + ".");
  }
}
