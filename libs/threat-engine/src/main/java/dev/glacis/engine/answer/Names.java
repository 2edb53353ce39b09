package dev.glacis.engine.answer;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.glacis.engine.pack.Spelling;
import java.util.EnumMap;
import java.util.Map;

/** Keys and constants of the JSON, encoded once. */
final class Names {

  static final SerializableString ALTERNATIVE = name("alternative");
  static final SerializableString ASSUMED = name("assumed");
  static final SerializableString ASSUMPTIONS = name("assumptions");
  static final SerializableString ATTRIBUTE = name("attribute");
  static final SerializableString BECAUSE = name("because");
  static final SerializableString CERTAINTY = name("certainty");
  static final SerializableString CHANGES = name("changes");
  static final SerializableString CONTROL = name("control");
  static final SerializableString COUNTERMEASURES = name("countermeasures");
  static final SerializableString CURRENT = name("current");
  static final SerializableString DEFINITION = name("definition");
  static final SerializableString EFFECT = name("effect");
  static final SerializableString ELEMENT = name("element");
  static final SerializableString ELEMENTS = name("elements");
  static final SerializableString EXPLANATION = name("explanation");
  static final SerializableString FACTORS = name("factors");
  static final SerializableString FACTS = name("facts");
  static final SerializableString FILE = name("file");
  static final SerializableString FINGERPRINT = name("fingerprint");
  static final SerializableString FIRST_OTHER_SOURCES = name("firstOtherSources");
  static final SerializableString ID = name("id");
  static final SerializableString INHERENT = name("inherent");
  static final SerializableString KIND = name("kind");
  static final SerializableString LINE = name("line");
  static final SerializableString MITIGATION = name("mitigation");
  static final SerializableString NAME = name("name");
  static final SerializableString ORIGIN = name("origin");
  static final SerializableString OTHER_SOURCES = name("otherSources");
  static final SerializableString PATH = name("path");
  static final SerializableString POINTER = name("pointer");
  static final SerializableString PRESENCE = name("presence");
  static final SerializableString PROJECTED = name("projected");
  static final SerializableString QUESTIONS = name("questions");
  static final SerializableString RISK = name("risk");
  static final SerializableString RISK_AT_STAKE = name("riskAtStake");
  static final SerializableString SETTLES = name("settles");
  static final SerializableString SEVERITY = name("severity");
  static final SerializableString SOURCE = name("source");
  static final SerializableString STATUS = name("status");
  static final SerializableString STRIDE = name("stride");
  static final SerializableString SUMMARY = name("summary");
  static final SerializableString TEXT = name("text");
  static final SerializableString THREATS = name("threats");
  static final SerializableString TYPE = name("type");
  static final SerializableString VALUE = name("value");

  private Names() {}

  private static SerializableString name(String name) {
    return new SerializedString(name);
  }

  /** The spellings of an enumeration's constants. */
  static <E extends Enum<E>> Map<E, SerializableString> spellings(Class<E> type) {
    Map<E, SerializableString> spellings = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      spellings.put(constant, new SerializedString(Spelling.of(constant)));
    }
    return spellings;
  }
}
