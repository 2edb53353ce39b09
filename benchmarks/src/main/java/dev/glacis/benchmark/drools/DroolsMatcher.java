package dev.glacis.benchmark.drools;

import dev.glacis.benchmark.match.FindingBuffer;
import dev.glacis.benchmark.match.RuleMatcher;
import dev.glacis.benchmark.match.Workload;
import dev.glacis.benchmark.plain.PlainComponent;
import dev.glacis.benchmark.plain.PlainFlow;
import dev.glacis.benchmark.plain.PlainModel;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Drools with an executable model: one rule base, a new session for each run. */
public final class DroolsMatcher implements RuleMatcher {

  private final FindingTarget target = new FindingTarget();
  private final PlainModel model;
  private final KieBase rules;
  private final KieSessionConfiguration configuration;

  public DroolsMatcher(Workload workload) {
    this.model = PlainModel.of(workload);
    this.rules =
        KieBaseBuilder.createKieBaseFromModel(
            new ExecutableModel(model, target).of(workload.rules()), EventProcessingOption.CLOUD);
    this.configuration = KieServices.get().newKieSessionConfiguration();
    configuration.setOption(ThreadSafeOption.NO);
  }

  @Override
  public void match(FindingBuffer findings) {
    target.set(findings);
    KieSession session = rules.newKieSession(configuration, null);
    for (PlainComponent component : model.components()) {
      session.insert(component);
    }
    for (PlainFlow flow : model.flows()) {
      session.insert(flow);
    }
    session.fireAllRules();
    session.dispose();
  }
}
