package dev.glacis.engine.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Result of rule packs on one architecture model. Deterministic: the same model, packs, scale and
 * states give an equal value, whatever the order of the elements in the source. Counts and risk are
 * there at once; threats, countermeasures and questions are worked out when first asked for.
 * Immutable and safe to share between threads.
 */
public final class Evaluation {

  /** What an evaluation is made of; asked at most once for each of its lists. */
  public interface Content {

    List<PackRef> packs();

    Evaluated evaluated();

    Counts counts();

    RiskScore risk();

    CountermeasureStates states();

    /** Hands out every threat, explained, in the order of {@link Evaluation#threats()}. */
    void forEachBatch(Consumer<ThreatBatch> consumer);

    /**
     * As {@link #forEachBatch}, and gathers on the way.
     *
     * @param gathered told when every batch was asked for its threats
     */
    void explain(Consumer<ThreatBatch> consumer, Consumer<Gathered> gathered);

    /** What explaining all threats shows, without the threats. */
    Gathered gather();

    List<AggregateRisk> aggregates();
  }

  /** What many threats have in common: each list is worked out when first asked for. */
  public static final class Gathered {

    private final Lazy<List<CountermeasureInstance>> countermeasures;
    private final Lazy<List<Question>> questions;

    /**
     * Both may be asked in different threads at once.
     *
     * @param countermeasures by id
     * @param questions the one that would settle most first
     */
    public Gathered(
        Supplier<List<CountermeasureInstance>> countermeasures,
        Supplier<List<Question>> questions) {
      this.countermeasures = new Lazy<>(() -> List.copyOf(countermeasures.get()));
      this.questions = new Lazy<>(() -> List.copyOf(questions.get()));
    }
  }

  private final Content content;
  private final Lazy<List<Threat>> threats;
  private final Lazy<Gathered> gathered;
  private final Lazy<List<AggregateRisk>> aggregates;

  public Evaluation(Content content) {
    this.content = Objects.requireNonNull(content, "content");
    this.threats = new Lazy<>(() -> collected(content));
    this.gathered = new Lazy<>(content::gather);
    this.aggregates = new Lazy<>(content::aggregates);
  }

  private static List<Threat> collected(Content content) {
    List<Threat> threats = new ArrayList<>();
    content.forEachBatch(batch -> batch.forEach(threats::add));
    return List.copyOf(threats);
  }

  public List<PackRef> packs() {
    return content.packs();
  }

  public Evaluated evaluated() {
    return content.evaluated();
  }

  public Counts counts() {
    return content.counts();
  }

  /** Highest of each score over the reported threats. */
  public RiskScore risk() {
    return content.risk();
  }

  /** The states of countermeasures that were taken into account. */
  public CountermeasureStates states() {
    return content.states();
  }

  /**
   * Confirmed and assumed threats, then possible ones; within these by current risk (highest
   * first), then definition, then element.
   */
  public List<Threat> threats() {
    return threats.get();
  }

  /** Threats that count in lists, figures and gates: all but the possible ones. */
  public List<Threat> reported() {
    return threats().subList(0, counts().reported());
  }

  /**
   * Hands out the threats in the order of {@link #threats()}, explained a batch at a time and none
   * kept, so that large results need little memory.
   */
  public void forEachThreat(Consumer<Threat> consumer) {
    if (threats.made()) {
      threats().forEach(consumer);
    } else {
      content.forEachBatch(batch -> batch.forEach(consumer));
    }
  }

  /**
   * As {@link #forEachThreat}, and gathers on the way what {@link #countermeasures()} and {@link
   * #questions()} are made of: half the work of asking for them apart from the threats.
   */
  public void explain(Consumer<Threat> consumer) {
    explainInBatches(batch -> batch.forEach(consumer));
  }

  /**
   * As {@link #explain}, for whoever puts threats into words in several threads. What nobody asks a
   * batch for is worked out again when countermeasures or questions are asked for.
   */
  public void explainInBatches(Consumer<ThreatBatch> consumer) {
    if (threats.made()) {
      ThreatBatch.of(threats()).forEach(consumer);
    } else if (gathered.made()) {
      content.forEachBatch(consumer);
    } else {
      content.explain(consumer, gathered::offer);
    }
  }

  /** One instance per countermeasure and place, by id. */
  public List<CountermeasureInstance> countermeasures() {
    return gathered.get().countermeasures.get();
  }

  /** Unknown facts and controls, the one that would settle most first. */
  public List<Question> questions() {
    return gathered.get().questions.get();
  }

  /** Risk of the system, then of every trust zone and component that has reported threats. */
  public List<AggregateRisk> aggregates() {
    return aggregates.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evaluation that
        && packs().equals(that.packs())
        && evaluated().equals(that.evaluated())
        && risk().equals(that.risk())
        && states().equals(that.states())
        && threats().equals(that.threats())
        && countermeasures().equals(that.countermeasures())
        && questions().equals(that.questions());
  }

  @Override
  public int hashCode() {
    return Objects.hash(packs(), evaluated(), counts(), risk());
  }

  @Override
  public String toString() {
    return "Evaluation[" + counts() + ", " + risk() + "]";
  }
}
