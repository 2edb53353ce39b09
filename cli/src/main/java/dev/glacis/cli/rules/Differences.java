package dev.glacis.cli.rules;

import dev.glacis.engine.delta.BaselineThreat;
import dev.glacis.engine.delta.ChangedAspect;
import dev.glacis.engine.delta.ChangedThreat;
import dev.glacis.engine.evaluation.DefinitionRef;
import dev.glacis.engine.pack.Spelling;
import java.util.LinkedHashSet;
import java.util.Set;

/** Words for what differs in a threat, beyond the severity and risk that stand beside them. */
final class Differences {

  private Differences() {}

  static String of(ChangedThreat changed) {
    Set<String> words = new LinkedHashSet<>();
    for (ChangedAspect aspect : changed.aspects()) {
      words.add(words(aspect, changed.before(), changed.after()));
    }
    return String.join(", ", words);
  }

  private static String words(ChangedAspect aspect, BaselineThreat before, BaselineThreat after) {
    return switch (aspect) {
      case CERTAINTY -> step(Spelling.of(before.certainty()), Spelling.of(after.certainty()));
      case SEVERITY, INHERENT_RISK, CURRENT_RISK, PROJECTED_RISK -> "rated otherwise";
      case MITIGATION -> step(Spelling.of(before.mitigation()), Spelling.of(after.mitigation()));
      case TITLE -> "title";
      case DEFINITION -> definition(before.definition(), after.definition());
    };
  }

  private static String definition(DefinitionRef before, DefinitionRef after) {
    return before.id().equals(after.id())
        ? "version " + step(before.version(), after.version())
        : "was " + before.id();
  }

  /** Both, or one of them when they are the same. */
  static String step(String before, String after) {
    return before.equals(after) ? after : before + " → " + after;
  }
}
