package dev.glacis.analysis.catalogue.application;

import dev.glacis.analysis.catalogue.domain.RuleView;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the threat definitions in force by id. */
@ApplicationScoped
public class ListRules {

  private final ThreatAnalysis analysis;

  ListRules(ThreatAnalysis analysis) {
    this.analysis = analysis;
  }

  public Page<RuleView> list(PageRequest page) {
    PackSet packs = analysis.packs();
    String after = page.after().orElse("");
    List<RuleView> rules =
        packs.definitions().stream()
            .filter(definition -> definition.id().compareTo(after) > 0)
            .limit(page.first() + 1L)
            .map(definition -> RuleView.of(definition, packs))
            .toList();
    return Page.of(rules, page, packs.definitions().size(), RuleView::id);
  }
}
