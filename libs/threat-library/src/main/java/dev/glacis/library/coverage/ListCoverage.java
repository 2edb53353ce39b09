package dev.glacis.library.coverage;

import java.util.List;

/** How the entries of one public list are covered, in the order of their ids. */
public record ListCoverage(CoverageList list, List<EntryCoverage> entries) {

  public ListCoverage {
    entries = List.copyOf(entries);
  }

  /** Entries that count: neither out of scope nor groups of others. */
  public int counted() {
    return (int) entries.stream().filter(EntryCoverage::counted).count();
  }

  public int covered() {
    return (int)
        entries.stream().filter(EntryCoverage::counted).filter(EntryCoverage::covered).count();
  }

  /** Entries that nobody dealt with. */
  public List<EntryCoverage> open() {
    return entries.stream().filter(EntryCoverage::open).toList();
  }

  /** Such as {@code OWASP-LLM-2026=10/10}. */
  public String figure() {
    return list.label() + "=" + covered() + "/" + counted();
  }
}
