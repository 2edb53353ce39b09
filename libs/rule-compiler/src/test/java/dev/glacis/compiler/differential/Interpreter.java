package dev.glacis.compiler.differential;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A condition as the interpreter of CEL runs it. */
final class Interpreter {

  private static final CelCompiler COMPILER =
      CelCompilerFactory.standardCelCompilerBuilder()
          .setOptions(CelOptions.current().build())
          .setStandardMacros(CelStandardMacro.ALL, CelStandardMacro.EXISTS)
          .addVar("component", SimpleType.DYN)
          .addVar("flow", SimpleType.DYN)
          .addVar("asset", SimpleType.DYN)
          .addVar("zone", SimpleType.DYN)
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
              CelFunctionBinding.from("is_a", Map.class, String.class, Interpreter::isA))
          .build();

  private final CheckedCondition condition;
  private final CelRuntime.Program program;

  Interpreter(CheckedCondition condition) {
    this.condition = condition;
    try {
      this.program = RUNTIME.createProgram(COMPILER.compile(condition.text()).getAst());
    } catch (CelValidationException | CelEvaluationException e) {
      throw new AssertionError("no CEL: " + condition, e);
    }
  }

  boolean holds(Map<String, Object> element, Map<String, Object> system) {
    try {
      // A map would be copied at every call, which takes longer than most conditions.
      return (Boolean) program.eval(name -> variable(name, element, system));
    } catch (CelEvaluationException e) {
      throw new AssertionError("cannot be interpreted: " + condition, e);
    }
  }

  private Optional<Object> variable(
      String name, Map<String, Object> element, Map<String, Object> system) {
    if (name.equals(condition.variable())) {
      return Optional.of(element);
    }
    return name.equals("system") ? Optional.of(system) : Optional.empty();
  }

  /** As above, for a condition on the system itself. */
  boolean holds(Map<String, Object> system) {
    try {
      return (Boolean) program.eval(Map.of("system", system));
    } catch (CelEvaluationException e) {
      throw new AssertionError("cannot be interpreted: " + condition, e);
    }
  }

  private static boolean isA(Map<?, ?> component, String type) {
    return ((Set<?>) component.get(CelView.TYPES)).contains(type);
  }
}
