package dev.glacis.engine.logic;

import java.util.List;
import java.util.function.Function;

/** Conditions made of conditions. */
final class Connectives {

  private Connectives() {}

  record Constant(boolean value) implements CompiledCondition {
    @Override
    public Truth test(Frame frame) {
      return Truth.of(value);
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      return wanted == value ? Supports.free(Support.NOTHING) : Supports.none();
    }
  }

  record Not(CompiledCondition part) implements CompiledCondition {
    @Override
    public Truth test(Frame frame) {
      return part.test(frame).negated();
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      return part.supports(frame, !wanted);
    }
  }

  /**
   * And, or.
   *
   * @param decisive the truth of one part that decides: false for and, true for or
   */
  record Joined(List<CompiledCondition> parts, boolean decisive) implements CompiledCondition {
    @Override
    public Truth test(Frame frame) {
      Truth deciding = Truth.of(decisive);
      Truth result = deciding.negated();
      for (CompiledCondition part : parts) {
        Truth truth = part.test(frame);
        if (truth == deciding) {
          return deciding;
        } else if (truth == Truth.UNKNOWN) {
          result = Truth.UNKNOWN;
        }
      }
      return result;
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      return wanted == decisive
          ? Supports.<CompiledCondition>any(parts, part -> part.supports(frame, wanted))
          : Supports.<CompiledCondition>all(parts, part -> part.supports(frame, wanted));
    }
  }

  /**
   * Exists, all.
   *
   * @param decisive the truth of one member that decides: true for exists, false for all
   */
  record Quantified(int variable, CompiledOperand list, CompiledCondition body, boolean decisive)
      implements CompiledCondition {

    @Override
    public Truth test(Frame frame) {
      Object members = list.read(frame);
      boolean open = members instanceof Unknown;
      Truth deciding = Truth.of(decisive);
      Truth result = deciding.negated();
      for (Object member : members(members)) {
        Truth truth = body.test(frame.set(variable, member));
        if (truth == deciding && !open) {
          return deciding;
        } else if (truth != deciding.negated()) {
          result = Truth.UNKNOWN;
        }
      }
      return result;
    }

    @Override
    public List<Support> supports(Frame frame, boolean wanted) {
      Object members = list.read(frame);
      return members instanceof Unknown.OfTexts unknown
          ? supports(frame, unknown, wanted)
          : knownSupports(frame, members, wanted);
    }

    private List<Support> knownSupports(Frame frame, Object members, boolean wanted) {
      Function<Object, List<Support>> ways =
          member -> body.supports(frame.set(variable, member), wanted);
      List<Support> supports =
          wanted == decisive
              ? Supports.any(members(members), ways)
              : Supports.all(members(members), ways);
      return Supports.both(Supports.free(Support.of(list.matched(frame, members))), supports);
    }

    private List<Support> supports(Frame frame, Unknown.OfTexts unknown, boolean wanted) {
      Truth harmless = Truth.of(wanted);
      if (wanted == decisive) {
        return Supports.<String>any(
            unknown.domain(), value -> having(frame.set(variable, value), unknown, value, wanted));
      }
      return unknown.lacking(
          unknown.domain().stream()
              .filter(value -> body.test(frame.set(variable, value)) != harmless)
              .toList());
    }

    /** Most values of a list are not what a condition looks for. */
    private List<Support> having(
        Frame frame, Unknown.OfTexts unknown, String value, boolean wanted) {
      return body.test(frame) == Truth.of(!wanted)
          ? Supports.none()
          : Supports.both(unknown.having(value), body.supports(frame, wanted));
    }
  }

  /** Whatever can be in a list. */
  static List<?> members(Object list) {
    return list instanceof Unknown.OfTexts unknown ? unknown.domain() : (List<?>) list;
  }
}
