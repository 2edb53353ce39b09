package dev.glacis.engine.logic;

import dev.glacis.engine.expression.DerivedFact;
import java.util.List;

/** Conditions made of conditions. */
final class Connectives {

  private Connectives() {}

  record Constant(boolean value) implements CompiledCondition {
    @Override
    public Truth test(Frame frame) {
      return Truth.of(value);
    }

    @Override
    public boolean walk(
        Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
      return wanted == value && next.go();
    }
  }

  record Not(CompiledCondition part) implements CompiledCondition {
    @Override
    public Truth test(Frame frame) {
      return part.test(frame).negated();
    }

    @Override
    public boolean walk(
        Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
      return part.walk(frame, !wanted, search, next);
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
      for (int i = 0; i < parts.size(); i++) {
        Truth truth = parts.get(i).test(frame);
        if (truth == deciding) {
          return deciding;
        } else if (truth == Truth.UNKNOWN) {
          result = Truth.UNKNOWN;
        }
      }
      return result;
    }

    @Override
    public boolean walk(
        Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
      return wanted == decisive
          ? PartsWalk.any(
              parts.size(),
              wanted,
              i -> parts.get(i).test(frame),
              i -> parts.get(i).walk(frame, wanted, search, next))
          : PartsWalk.all(
              parts.size(),
              wanted,
              frame.factless(),
              i -> parts.get(i).test(frame),
              (i, own, then) -> parts.get(i).walk(frame, wanted, own, then),
              search,
              next);
    }
  }

  /**
   * Exists, all. Leaves the variable as it was: what comes after a member can use it for another
   * list.
   *
   * @param decisive the truth of one member that decides: true for exists, false for all
   * @param alike whether the body says the same of every member, as it reads none
   * @param texts what an unknown list of texts is taken to be; null for other lists, and where that
   *     depends on more than the text
   */
  record Quantified(
      int variable,
      CompiledOperand list,
      CompiledCondition body,
      boolean decisive,
      boolean alike,
      DecidingTexts texts)
      implements CompiledCondition {

    @Override
    public Truth test(Frame frame) {
      Object members = list.read(frame);
      boolean open = members instanceof Unknown;
      if (open && texts != null) {
        return texts.possible() ? Truth.UNKNOWN : Truth.of(!decisive);
      }
      Truth deciding = Truth.of(decisive);
      Truth result = hasMore(frame) ? Truth.UNKNOWN : deciding.negated();
      Object before = frame.get(variable);
      List<?> all = members(members);
      for (int i = 0; i < all.size() && (open || result != deciding); i++) {
        Truth truth = body.test(frame.set(variable, all.get(i)));
        if (truth == deciding && !open) {
          result = deciding;
        } else if (truth != deciding.negated()) {
          result = Truth.UNKNOWN;
        }
      }
      frame.set(variable, before);
      return result;
    }

    private boolean hasMore(Frame frame) {
      return frame.openZones()
          && list instanceof Operands.Derived derived
          && derived.fact() == DerivedFact.ZONE_COMPONENTS;
    }

    @Override
    public boolean walk(
        Frame frame, boolean wanted, SupportSearch search, SupportSearch.Step next) {
      Object members = list.read(frame);
      if (texts != null && members instanceof Unknown.OfTexts unknown) {
        return texts.walk(unknown.key(), wanted == decisive, search, next);
      }
      Object before = frame.get(variable);
      boolean ended =
          members instanceof Unknown.OfTexts unknown
              ? unknownMembers(frame, unknown, wanted, search, next)
              : search.knowing(
                  list.matched(frame, members),
                  () -> knownMembers(frame, asked((List<?>) members), wanted, search, next));
      frame.set(variable, before);
      return ended;
    }

    /** One stands for all that are alike: the same ways again would take the work, and no less. */
    private List<?> asked(List<?> members) {
      return alike && !members.isEmpty() ? members.subList(0, 1) : members;
    }

    private boolean knownMembers(
        Frame frame,
        List<?> members,
        boolean wanted,
        SupportSearch search,
        SupportSearch.Step next) {
      return wanted == decisive
          ? PartsWalk.any(
              members.size(),
              wanted,
              i -> body.test(frame.set(variable, members.get(i))),
              i -> body.walk(frame.set(variable, members.get(i)), wanted, search, next))
          : PartsWalk.all(
              members.size(),
              wanted,
              frame.factless(),
              i -> body.test(frame.set(variable, members.get(i))),
              (i, own, then) -> member(frame, members.get(i), wanted, own, then),
              search,
              next);
    }

    /** Whatever comes after it leaves the variable as it finds it. */
    private boolean member(
        Frame frame, Object member, boolean wanted, SupportSearch search, SupportSearch.Step then) {
      Object before = frame.get(variable);
      boolean ended = body.walk(frame.set(variable, member), wanted, search, then);
      frame.set(variable, before);
      return ended;
    }

    private boolean unknownMembers(
        Frame frame,
        Unknown.OfTexts unknown,
        boolean wanted,
        SupportSearch search,
        SupportSearch.Step next) {
      Truth harmful = Truth.of(!wanted);
      if (wanted == decisive) {
        for (String value : unknown.domain()) {
          if (body.test(frame.set(variable, value)) != harmful
              && search.taking(
                  unknown.having(value),
                  () -> body.walk(frame.set(variable, value), wanted, search, next))) {
            return true;
          }
        }
        return false;
      }
      List<String> harmless =
          unknown.domain().stream()
              .filter(value -> body.test(frame.set(variable, value)) != Truth.of(wanted))
              .toList();
      return search.taking(unknown.lacking(harmless), next);
    }
  }

  /** Whatever can be in a list. */
  static List<?> members(Object list) {
    return list instanceof Unknown.OfTexts unknown ? unknown.domain() : (List<?>) list;
  }
}
