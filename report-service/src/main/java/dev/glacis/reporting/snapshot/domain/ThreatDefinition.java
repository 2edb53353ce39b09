package dev.glacis.reporting.snapshot.domain;

/** Texts of one threat definition at the version that was evaluated. */
public record ThreatDefinition(String id, String version, String pack, String title, Text text) {

  /** Plain sentences without markup; a part is null when the pack does not give it. */
  public record Text(String happens, String how, String falseAlarm, String check) {
    static final Text NONE = new Text(null, null, null, null);
  }

  public ThreatDefinition {
    text = text == null ? Text.NONE : text;
  }
}
