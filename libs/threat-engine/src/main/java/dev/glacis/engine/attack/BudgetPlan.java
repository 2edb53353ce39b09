package dev.glacis.engine.attack;

import java.util.List;

/**
 * The countermeasures that take most risk away from the paths for a budget.
 *
 * @param countermeasures by instance
 * @param price of all of them, at most the budget
 * @param riskBefore sum of the risks of all paths
 * @param riskAfter the same with these countermeasures in force
 * @param cut ids of the paths that are cut then
 * @param optimal whether no other set for the budget takes more away; of equal ones it is the
 *     smallest, then the cheapest
 * @param gap how much more risk another set might take away, as far as is proven; 0 when optimal
 */
public record BudgetPlan(
    List<ChosenCountermeasure> countermeasures,
    int price,
    double riskBefore,
    double riskAfter,
    List<String> cut,
    boolean optimal,
    double gap) {

  public BudgetPlan {
    countermeasures = List.copyOf(countermeasures);
    cut = List.copyOf(cut);
  }
}
