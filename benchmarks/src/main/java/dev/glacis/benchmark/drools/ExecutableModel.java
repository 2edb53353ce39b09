package dev.glacis.benchmark.drools;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.glacis.benchmark.lambda.PlainPredicates;
import dev.glacis.benchmark.plain.Coding;
import dev.glacis.benchmark.plain.PlainComponent;
import dev.glacis.benchmark.plain.PlainElement;
import dev.glacis.benchmark.plain.PlainFlow;
import dev.glacis.benchmark.plain.PlainModel;
import dev.glacis.benchmark.rule.Clause;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.benchmark.rule.TypeSelector;
import dev.glacis.engine.model.ElementKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.drools.model.Declaration;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/**
 * The rules in the form that the Drools compiler makes of a rule file: a pattern per rule, a
 * predicate per constraint. The type comes first, so that rules share its node; enumerations are
 * indexed; constraints that say the same are one node.
 */
final class ExecutableModel {

  private final PlainModel model;
  private final PlainPredicates predicates;
  private final FindingTarget target;
  private final Map<Object, Predicate1<?>> shared = new HashMap<>();

  ExecutableModel(PlainModel model, FindingTarget target) {
    this.model = model;
    this.predicates = new PlainPredicates(model);
    this.target = target;
  }

  Model of(List<GeneratedRule> rules) {
    ModelImpl all = new ModelImpl();
    for (int i = 0; i < rules.size(); i++) {
      GeneratedRule rule = rules.get(i);
      all.addRule(
          rule.scope() == ElementKind.COMPONENT
              ? executable(i, rule, PlainComponent.class, model.componentCoding(), this::component)
              : executable(i, rule, PlainFlow.class, model.flowCoding(), this::flow));
    }
    return all;
  }

  private <E extends PlainElement> Rule executable(
      int number,
      GeneratedRule generated,
      Class<E> type,
      Coding coding,
      Function<Object, Predicate<E>> predicate) {
    Declaration<E> element = declarationOf(type, "element");
    PatternDef<E> pattern = pattern(element);
    if (generated.selector() != null) {
      constrain(pattern, generated.selector(), predicate);
    }
    for (Clause clause : parts(generated.clause())) {
      if (clause instanceof Clause.Is is) {
        index(pattern, is, coding, predicate);
      } else {
        constrain(pattern, clause, predicate);
      }
    }
    return rule(generated.id())
        .build(pattern, on(element).execute(found -> target.add(number, found.index)));
  }

  private <E extends PlainElement> void constrain(
      PatternDef<E> pattern, Object constraint, Function<Object, Predicate<E>> predicate) {
    pattern.expr(constraint.toString(), shared(constraint, predicate));
  }

  private <E extends PlainElement> void index(
      PatternDef<E> pattern,
      Clause.Is is,
      Coding coding,
      Function<Object, Predicate<E>> predicate) {
    int slot = coding.codeSlot(is.attribute());
    pattern.expr(
        is.toString(),
        shared(is, predicate),
        alphaIndexedBy(
            Integer.class,
            ConstraintType.EQUAL,
            slot,
            element -> element.codes[slot],
            coding.code(is.attribute(), is.value())));
  }

  @SuppressWarnings("unchecked")
  private <E> Predicate1<E> shared(Object constraint, Function<Object, Predicate<E>> predicate) {
    return (Predicate1<E>)
        shared.computeIfAbsent(
            constraint,
            key -> {
              Predicate<E> plain = predicate.apply(key);
              return (Predicate1<E>) plain::test;
            });
  }

  private Predicate<PlainComponent> component(Object constraint) {
    return constraint instanceof TypeSelector selector
        ? predicates.ofType(selector.type())
        : predicates.ofComponent((Clause) constraint);
  }

  private Predicate<PlainFlow> flow(Object constraint) {
    return constraint instanceof TypeSelector selector
        ? PlainPredicates.at(selector.end(), predicates.ofType(selector.type()))
        : predicates.ofFlow((Clause) constraint);
  }

  private static List<Clause> parts(Clause clause) {
    return clause instanceof Clause.All all ? all.parts() : List.of(clause);
  }
}
