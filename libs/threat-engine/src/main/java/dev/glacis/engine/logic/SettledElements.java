package dev.glacis.engine.logic;

import java.util.Arrays;

/**
 * What is settled about conditions on single elements of one model. One thread uses it at a time.
 */
public final class SettledElements {

  private final SettledConditions settled;
  private SettledConditions.OnElements[] known = new SettledConditions.OnElements[64];

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
    int place = 2 * condition.number() + (holding ? 1 : 0);
    if (place >= known.length) {
      known = Arrays.copyOf(known, 2 * place);
    }
    SettledConditions.OnElements there = known[place];
    if (there == null) {
      there = settled.of(condition.condition(), holding);
      known[place] = there;
    }
    return there.at(element);
  }
}
