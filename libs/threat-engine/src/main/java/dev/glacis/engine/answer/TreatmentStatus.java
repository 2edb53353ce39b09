package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.SerializableString;
import dev.glacis.engine.evaluation.CountermeasureState;
import dev.glacis.engine.evaluation.Presence;
import java.util.Map;

/** How far a countermeasure has got: as decided, else as the model shows it. */
final class TreatmentStatus {

  private static final Map<CountermeasureState, SerializableString> SPELLINGS =
      Names.spellings(CountermeasureState.class);

  private TreatmentStatus() {}

  static SerializableString of(Presence presence, CountermeasureState decided) {
    return SPELLINGS.get(decided == null ? shown(presence) : decided);
  }

  private static CountermeasureState shown(Presence presence) {
    return switch (presence) {
      case PRESENT -> CountermeasureState.IMPLEMENTED;
      case ABSENT, UNKNOWN -> CountermeasureState.RECOMMENDED;
    };
  }
}
