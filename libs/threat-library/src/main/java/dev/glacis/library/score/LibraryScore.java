package dev.glacis.library.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * How the library does on several systems. Shares are over all systems together, not means of
 * shares.
 *
 * @param cases by id
 * @param definitions how many definitions there are
 * @param silent ids of definitions that fire on none of the systems
 * @param ownExampleOnly ids of silent ones that fire in no example of another definition either
 */
public record LibraryScore(
    List<CaseScore> cases,
    int definitions,
    List<String> silent,
    List<String> ownExampleOnly,
    ReferenceCount references) {

  public LibraryScore {
    cases = List.copyOf(cases);
    silent = List.copyOf(silent);
    ownExampleOnly = List.copyOf(ownExampleOnly);
  }

  /** Whether there is a true technique at all; without one, shares of them say nothing. */
  public boolean comparable() {
    return sum(one -> one.expected().size()) > 0;
  }

  /** Share of the true techniques that were found. */
  public double recall() {
    return Noise.share(sum(CaseScore::found), sum(one -> one.expected().size()));
  }

  /** As recall, with techniques that only name the damage. */
  public double recallWithImpacts() {
    int found =
        sum(CaseScore::found)
            + sum(one -> (int) one.impacts().stream().filter(TechniqueResult::found).count());
    return Noise.share(found, sum(one -> one.expected().size() + one.impacts().size()));
  }

  /** Share of the true techniques that one of the ten riskiest threats names. */
  public double top10() {
    return Noise.share(sum(CaseScore::amongFirst), sum(one -> one.expected().size()));
  }

  /** Share of the reported techniques that were used, over systems whose techniques are known. */
  public double precision() {
    return Noise.share(
        sum(one -> one.known() ? one.trueReported() : 0),
        sum(one -> one.known() ? one.reported().size() : 0));
  }

  /** Threats per element, over all systems. */
  public Noise noise() {
    return cases.stream().map(CaseScore::noise).reduce(Noise.none(), Noise::plus);
  }

  /**
   * Lower quartile of the mean of the highest risks of systems that do not resist, interpolated
   * between the two nearest; 0 without any.
   */
  public double lowerQuartile() {
    double[] sorted =
        cases.stream().filter(one -> !one.negative()).mapToDouble(CaseScore::topRisk).toArray();
    if (sorted.length == 0) {
      return 0;
    }
    Arrays.sort(sorted);
    double place = (sorted.length - 1) / 4.0;
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /** The figures on one line, all with two decimals. */
  public String summary() {
    Noise noise = noise();
    return String.format(
        Locale.ROOT,
        "recall=%.2f precision=%.2f top10=%.2f per-ai-component=%.2f per-other-component=%.2f"
            + " per-flow=%.2f refs-per-threat=%.2f own-example-only=%.2f",
        recall(),
        precision(),
        top10(),
        noise.perAiComponent(),
        noise.perOtherComponent(),
        noise.perFlow(),
        references.mean(),
        Noise.share(ownExampleOnly.size(), definitions));
  }

  private int sum(ToIntFunction<CaseScore> figure) {
    return cases.stream().mapToInt(figure).sum();
  }
}
