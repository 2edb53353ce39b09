package dev.glacis.benchmark.match;

import dev.glacis.benchmark.model.Knowledge;
import dev.glacis.benchmark.model.ModelGenerator;
import dev.glacis.benchmark.model.ModelSize;
import dev.glacis.benchmark.rule.GeneratedRule;
import dev.glacis.benchmark.rule.RuleAttributes;
import dev.glacis.benchmark.rule.RuleGenerator;
import dev.glacis.engine.graph.ModelGraph;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.Vocabulary;
import dev.glacis.library.ThreatLibrary;
import java.util.List;

/** Generated rules and a generated model with its graph. */
public record Workload(
    Vocabulary vocabulary,
    RuleAttributes attributes,
    List<GeneratedRule> rules,
    ArchitectureModel model,
    ModelGraph graph) {

  /** Rules of the benchmark; a quarter of them are graph rules. */
  public static final int RULES = 200;

  private static final long RULE_SEED = 20_261;
  private static final long MODEL_SEED = 7_411;

  /** The rules of the benchmark with a model of as many components. */
  public static Workload of(int components, Knowledge knowledge) {
    return of(components, knowledge, RULES, 0);
  }

  /** Another number adds to the seeds of rules and model. */
  public static Workload of(int components, Knowledge knowledge, int rules, int number) {
    Vocabulary vocabulary = ThreatLibrary.load().vocabulary();
    RuleAttributes attributes = new RuleAttributes(vocabulary);
    ArchitectureModel model =
        ModelGenerator.generate(vocabulary, attributes, knowledge, components, MODEL_SEED + number);
    return new Workload(
        vocabulary,
        attributes,
        RuleGenerator.generate(attributes, rules, RULE_SEED + number),
        model,
        ModelGraph.of(model, vocabulary));
  }

  /** The rules of the benchmark. */
  public static List<GeneratedRule> rules(RuleAttributes attributes) {
    return RuleGenerator.generate(attributes, RULES, RULE_SEED);
  }

  /** Pairs of a rule and an element of its scope in a model of as many components. */
  public static long checks(List<GeneratedRule> rules, int components) {
    long onFlows = rules.stream().filter(rule -> rule.scope() == ElementKind.DATA_FLOW).count();
    return (rules.size() - onFlows) * components + onFlows * ModelSize.flows(components);
  }
}
