package dev.glacis.engine.attack;

import dev.glacis.engine.pack.Cost;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;
import java.util.Map;

/**
 * What countermeasures cost and when a step counts as closed.
 *
 * @param prices of one instance by cost class, in any unit; not negative
 * @param closedAt a step is closed when at most this share of its inherent risk is left, 0 to 1
 * @param exactUpTo so many candidates at most are tried in every combination
 */
public record CutOptions(Map<Cost, Integer> prices, double closedAt, int exactUpTo) {

  public CutOptions {
    prices = Map.copyOf(prices);
    if (!prices.keySet().containsAll(List.of(Cost.values()))) {
      throw new IllegalArgumentException("every cost class needs a price");
    }
    if (prices.values().stream().anyMatch(price -> price < 0)) {
      throw new IllegalArgumentException("a price is never negative");
    }
  }

  /**
   * Prices 1, 3 and 9; closed when mitigated; exact up to 20 candidates.
   *
   * @param scale the one that the paths were rated by
   */
  public static CutOptions of(RiskScale scale) {
    return new CutOptions(
        Map.of(Cost.LOW, 1, Cost.MEDIUM, 3, Cost.HIGH, 9), scale.mitigation().mitigated(), 20);
  }

  public CutOptions withPrices(Map<Cost, Integer> other) {
    return new CutOptions(other, closedAt, exactUpTo);
  }

  public CutOptions withClosedAt(double share) {
    return new CutOptions(prices, share, exactUpTo);
  }

  public CutOptions withExactUpTo(int candidates) {
    return new CutOptions(prices, closedAt, candidates);
  }
}
