package dev.glacis.benchmark.run;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.exchange.difference.ModelComparison;
import dev.glacis.exchange.difference.ModelDifference;
import dev.glacis.library.ThreatLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The difference of two revisions, from models to the list of changes. Of every fifty components of
 * the second one is moved and one says the opposite of its truth values; one flow of a hundred is
 * gone, one is new.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RevisionDifference {

  private static final int EVERY = 50;

  @Param("10000")
  public int components;

  private ModelComparison comparison;
  private ArchitectureModel before;
  private ArchitectureModel after;

  /**
   * Makes both revisions.
   *
   * @throws IllegalStateException when the comparison misses a change
   */
  @Setup
  public void prepare() {
    PackSet packs = ThreatLibrary.load();
    comparison = new ModelComparison(packs.vocabulary());
    before = SystemEvaluation.model(packs, components);
    after = changed(before);
    ModelDifference difference = compare();
    int expected = components / EVERY;
    if (difference.added().size() != expected
        || difference.removed().size() != expected
        || difference.moved() == 0
        || difference.changed().size() < expected) {
      throw new IllegalStateException("the comparison misses a change");
    }
  }

  /** Both graphs are built anew, as when revisions come from a database. */
  @Benchmark
  public ModelDifference compare() {
    return comparison.compare(before, after);
  }

  private static ArchitectureModel changed(ArchitectureModel model) {
    List<Component> components = new ArrayList<>(model.components());
    for (int i = 0; i < components.size(); i += EVERY) {
      components.set(i, moved(components.get(i), model.trustZones().getFirst().id()));
      components.set(i + 1, opposite(components.get(i + 1)));
    }
    List<DataFlow> flows = new ArrayList<>(model.dataFlows());
    for (int i = 0; i < flows.size(); i += 2 * EVERY) {
      flows.set(i, renamed(flows.get(i)));
    }
    return new ArchitectureModel(
        model.id(),
        model.name(),
        model.description(),
        model.owner(),
        model.tags(),
        model.attributes(),
        model.trustZones(),
        components,
        flows,
        model.assets(),
        model.extensions());
  }

  private static Component moved(Component of, String zone) {
    Parent parent = new Parent(ElementKind.TRUST_ZONE, zone);
    return with(of, parent, of.attributes());
  }

  private static Component opposite(Component of) {
    Map<String, Object> values = new TreeMap<>(of.attributes().values());
    values.replaceAll((name, value) -> value instanceof Boolean flag ? !flag : value);
    return with(of, of.parent(), new Attributes(values));
  }

  private static Component with(Component of, Parent parent, Attributes attributes) {
    return new Component(
        of.id(),
        of.name(),
        of.type(),
        of.description(),
        parent,
        of.assetsProcessed(),
        of.assetsStored(),
        of.tags(),
        attributes,
        of.extensions());
  }

  private static DataFlow renamed(DataFlow of) {
    return new DataFlow(
        "new-" + of.id(),
        of.name(),
        of.description(),
        of.source(),
        of.destination(),
        of.bidirectional(),
        of.assets(),
        of.tags(),
        of.attributes(),
        of.extensions());
  }
}
