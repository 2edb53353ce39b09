package dev.glacis.reporting.picture.domain;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Severity;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.reporting.snapshot.domain.ReportedThreat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many threats each element carries and how bad the worst of them is. */
public final class ThreatMarks {

  /** The badge of one element. */
  public record Mark(int count, Severity highest) {
    Mark and(Mark other) {
      Severity worse = highest.compareTo(other.highest) <= 0 ? highest : other.highest;
      return new Mark(count + other.count, worse);
    }
  }

  private final Map<String, Mark> marks = new TreeMap<>();

  /**
   * @param threats the ones that count
   */
  public ThreatMarks(List<ReportedThreat> threats) {
    for (ReportedThreat threat : threats) {
      threat.elements().stream()
          .map(ThreatMarks::key)
          .distinct()
          .forEach(key -> marks.merge(key, new Mark(1, threat.severity()), Mark::and));
    }
  }

  public Optional<Mark> of(ElementKind kind, String id) {
    return Optional.ofNullable(marks.get(kind.label() + ':' + id));
  }

  private static String key(ElementRef element) {
    return element.kind().label() + ':' + element.id();
  }
}
