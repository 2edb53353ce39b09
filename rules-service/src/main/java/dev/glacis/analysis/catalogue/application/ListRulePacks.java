package dev.glacis.analysis.catalogue.application;

import dev.glacis.analysis.catalogue.domain.RulePackView;
import dev.glacis.analysis.evaluation.domain.ThreatAnalysis;
import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists the rule packs in force by id. */
@ApplicationScoped
public class ListRulePacks {

  private final ThreatAnalysis analysis;

  ListRulePacks(ThreatAnalysis analysis) {
    this.analysis = analysis;
  }

  public Page<RulePackView> list(PageRequest page) {
    String after = page.after().orElse("");
    List<RulePackView> packs =
        analysis.packs().packs().stream()
            .filter(pack -> pack.id().compareTo(after) > 0)
            .limit(page.first() + 1L)
            .map(RulePackView::of)
            .toList();
    return Page.of(packs, page, analysis.packs().packs().size(), RulePackView::id);
  }
}
