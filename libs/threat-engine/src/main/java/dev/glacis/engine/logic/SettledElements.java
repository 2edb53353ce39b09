package dev.glacis.engine.logic;

import java.util.ArrayList;
import java.util.List;

/**
 * What is settled about conditions on single elements of one model. One thread uses it at a time.
 */
public final class SettledElements {

  private final SettledConditions settled;
  private final List<SettledConditions.OnElements> wanted = new ArrayList<>();
  private final List<SettledConditions.OnElements> unwanted = new ArrayList<>();

  public SettledElements(SettledConditions settled) {
    this.settled = settled;
  }

  /**
   * Whether a condition comes out as wanted at an element; null when nobody has worked it out.
   *
   * @param condition reads one variable
   * @param element index of what the variable stands for
   */
  Truth of(ConditionCompiler.Numbered condition, boolean holding, int element) {
    List<SettledConditions.OnElements> conditions = holding ? wanted : unwanted;
    while (conditions.size() <= condition.number()) {
      conditions.add(null);
    }
    SettledConditions.OnElements known = conditions.get(condition.number());
    if (known == null) {
      known = settled.of(condition.condition(), holding);
      conditions.set(condition.number(), known);
    }
    return known.at(element);
  }
}
