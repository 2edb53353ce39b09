package dev.glacis.reporting.snapshot.domain;

import java.util.List;

/** The system that a report is about, as model-service describes it. */
public record SystemFacts(
    String id, String key, String name, String description, String owner, List<String> tags) {
  public SystemFacts {
    tags = List.copyOf(tags);
  }
}
