package dev.glacis.exchange.proposal;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.exchange.otm.NativeProposals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that a model's source proposes, each list ordered by id. A view of the model's
 * extensions, where it is kept as plain values under {@link #KEY}, and of the attributes that say
 * what is out of scope: so it is stored, digested and exported like the rest of the model.
 */
public record Proposals(
    List<ProposedThreat> threats,
    List<ProposedMitigation> mitigations,
    List<Assumption> assumptions,
    List<OutOfScope> outOfScope) {

  /** Key of the model's extensions. */
  public static final String KEY = "proposals";

  private static final Proposals NONE = new Proposals(List.of(), List.of(), List.of(), List.of());

  public Proposals {
    threats = ordered(threats, ProposedThreat::id);
    mitigations = ordered(mitigations, ProposedMitigation::id);
    assumptions = ordered(assumptions, Assumption::id);
    outOfScope = ordered(outOfScope, one -> one.element().key());
  }

  public static Proposals none() {
    return NONE;
  }

  /** The proposals of a model, whatever format it came in. */
  public static Proposals of(ArchitectureModel model) {
    Map<?, ?> plain = model.extensions().get(KEY) instanceof Map<?, ?> kept ? kept : Map.of();
    Proposals kept = new PlainProposals(plain).read(OutOfScope.in(model));
    Proposals ofOtm = NativeProposals.of(model);
    return new Proposals(
        joined(kept.threats, ofOtm.threats),
        joined(kept.mitigations, ofOtm.mitigations),
        kept.assumptions,
        kept.outOfScope);
  }

  /** The proposals that {@link #plain} made these values of. */
  public static Proposals ofPlain(Map<?, ?> plain) {
    return new PlainProposals(plain).read(List.of());
  }

  /**
   * As plain maps, lists and values, for the extensions of a model. What is out of scope is not
   * among them: that is a fact of its element.
   */
  public Map<String, Object> plain() {
    return PlainProposals.of(this);
  }

  private static <T> List<T> joined(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static <T> List<T> ordered(List<T> items, Function<T, String> id) {
    return items.stream().sorted(Comparator.comparing(id)).toList();
  }

  /** Collects proposals. Not for several threads. */
  public static final class Builder {

    private final List<ProposedThreat> threats = new ArrayList<>();
    private final List<ProposedMitigation> mitigations = new ArrayList<>();
    private final List<Assumption> assumptions = new ArrayList<>();
    private final List<OutOfScope> outOfScope = new ArrayList<>();

    public void add(ProposedThreat threat) {
      threats.add(threat);
    }

    public void add(ProposedMitigation mitigation) {
      mitigations.add(mitigation);
    }

    public void add(Assumption assumption) {
      assumptions.add(assumption);
    }

    public void add(OutOfScope element) {
      outOfScope.add(element);
    }

    public Proposals build() {
      return new Proposals(threats, mitigations, assumptions, outOfScope);
    }
  }
}
