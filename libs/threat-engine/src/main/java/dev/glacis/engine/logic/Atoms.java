package dev.glacis.engine.logic;

import dev.glacis.engine.evaluation.FactOrigin;
import dev.glacis.engine.evaluation.MatchedFact;
import dev.glacis.engine.graph.ComponentNode;
import java.util.List;

/** Conditions on values. */
final class Atoms {

  private Atoms() {}

  record Holds(CompiledOperand operand) implements Atom {
    @Override
    public Truth test(Frame frame) {
      Object value = operand.read(frame);
      return value instanceof Unknown ? Truth.UNKNOWN : Truth.of((Boolean) value);
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      Object value = operand.read(frame);
      if (value instanceof Unknown.OfBoolean unknown) {
        return unknown.being(wanted);
      } else if (value instanceof Unknown.OfFlag unknown) {
        return unknown.being(wanted);
      }
      return known((Boolean) value == wanted, Support.of(operand.matched(frame, value)));
    }
  }

  record IsA(CompiledOperand operand, String type) implements Atom {
    @Override
    public Truth test(Frame frame) {
      ComponentNode component = (ComponentNode) operand.read(frame);
      return component.typed() ? Truth.of(component.isA(type)) : Truth.UNKNOWN;
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      ComponentNode component = (ComponentNode) operand.read(frame);
      if (!component.typed()) {
        return Supports.free(
            Support.assuming(
                new FactKey(component, OpenFacts.TYPE), new Constraint.Described(type, wanted)));
      }
      return known(component.isA(type) == wanted, Support.of(matched(frame, component)));
    }

    private static MatchedFact matched(Frame frame, ComponentNode component) {
      return frame.factless()
          ? null
          : new MatchedFact(
              component.ref(), OpenFacts.TYPE, component.ref().type(), FactOrigin.STATED);
    }
  }

  /**
   * A text is one of a list; both sides may be unknown.
   *
   * @param choice what an unknown text is taken to be; null when the list is not the same
   *     everywhere
   */
  record In(CompiledOperand item, CompiledOperand list, Choice choice) implements Atom {

    /**
     * What makes an unknown text one of a list, or none; null where nothing does.
     *
     * @param among one of them
     * @param outside none of them
     */
    record Choice(Constraint among, Constraint outside) {}

    static In of(CompiledOperand item, CompiledOperand list) {
      if (item instanceof Operands.Attribute attribute
          && list instanceof Operands.Literal literal) {
        Unknown.OfText unknown = new Unknown.OfText(null, attribute.definition().values());
        List<String> values = texts(literal.value());
        return new In(
            item,
            list,
            new Choice(unknown.amongConstraint(values), unknown.outsideConstraint(values)));
      }
      return new In(item, list, null);
    }

    @Override
    public Truth test(Frame frame) {
      Object value = item.read(frame);
      Object values = list.read(frame);
      if (values instanceof Unknown) {
        return Truth.UNKNOWN;
      } else if (value instanceof Unknown.OfText unknown) {
        return choice(unknown, values).among() == null ? Truth.FALSE : Truth.UNKNOWN;
      }
      return Truth.of(texts(values).contains(value));
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      Object value = item.read(frame);
      Object values = list.read(frame);
      if (value instanceof Unknown.OfText unknown) {
        return values instanceof Unknown.OfTexts open
            ? Supports.<String>any(
                unknown.domain(),
                one -> Supports.both(unknown.among(List.of(one)), member(open, one, wanted)))
            : taken(unknown, choice(unknown, values), wanted);
      } else if (values instanceof Unknown.OfTexts open) {
        return member(open, (String) value, wanted);
      }
      Support facts =
          Support.of(item.matched(frame, value))
              .and(Support.of(list.matched(frame, values)))
              .orElseThrow();
      return known(texts(values).contains(value) == wanted, facts);
    }

    /** The same for what most rules ask, without a list of ways. */
    @Override
    public boolean walk(
        Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
      if (choice != null && item.read(frame) instanceof Unknown.OfText unknown) {
        Constraint taken = wanted ? choice.among() : choice.outside();
        return taken != null && search.assuming(unknown.key(), taken, next);
      }
      return Atom.super.walk(frame, wanted, search, next);
    }

    private Choice choice(Unknown.OfText unknown, Object values) {
      return choice != null
          ? choice
          : new Choice(
              unknown.amongConstraint(texts(values)), unknown.outsideConstraint(texts(values)));
    }

    private static List<Support> taken(Unknown.OfText unknown, Choice choice, boolean wanted) {
      return unknown.taken(wanted ? choice.among() : choice.outside());
    }

    private static List<Support> member(Unknown.OfTexts list, String value, boolean wanted) {
      return Supports.free(wanted ? list.having(value) : list.lacking(List.of(value)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Object value) {
      return (List<String>) value;
    }
  }

  static List<Support> known(boolean asWanted, Support facts) {
    return asWanted ? Supports.free(facts) : Supports.none();
  }
}
