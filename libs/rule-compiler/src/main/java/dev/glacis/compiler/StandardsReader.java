package dev.glacis.compiler;

import dev.glacis.engine.pack.Clause;
import dev.glacis.engine.pack.Standard;
import dev.glacis.engine.pack.Standards;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a folder of standards: an index, and one table of clauses for each. */
final class StandardsReader {

  static final String INDEX = "standards.csv";
  private static final String CSV = ".csv";
  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

  private final SourceFolder folder;
  private final Problems problems;

  StandardsReader(SourceFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  Standards read() {
    SortedMap<String, Standard> standards = new TreeMap<>();
    for (CsvFile.Row row :
        rows(INDEX, List.of("id", "name", "edition", "publisher", "licence", "url"), List.of())) {
      String id = row.get("id");
      if (!ID.matcher(id).matches()) {
        row.problem(
            ProblemCode.WRONG_FORM,
            "id '" + id + "' does not look like an id",
            "such as ISO-42001");
      } else if (standards.putIfAbsent(id, standard(row)) != null) {
        row.problem(ProblemCode.DUPLICATE, "id '" + id + "' is there twice", null);
      }
    }
    folder.files("", CSV).stream()
        .filter(file -> !file.equals(INDEX))
        .filter(file -> !standards.containsKey(SourceFolder.baseName(file, CSV)))
        .forEach(
            file ->
                problems.add(
                    file,
                    0,
                    ProblemCode.MISMATCH,
                    "the index does not name it",
                    "a row of " + INDEX));
    return new Standards(standards);
  }

  private Standard standard(CsvFile.Row row) {
    return new Standard(
        row.get("id"),
        stated(row, "name"),
        stated(row, "edition"),
        stated(row, "publisher"),
        stated(row, "licence"),
        stated(row, "url"),
        clauses(row.get("id") + CSV));
  }

  private Map<String, Clause> clauses(String file) {
    Map<String, Clause> clauses = new LinkedHashMap<>();
    for (CsvFile.Row row :
        rows(file, List.of("id", "name", "parent"), ApplicabilityReader.COLUMNS)) {
      String parent = row.get("parent");
      if (!parent.isEmpty() && !clauses.containsKey(parent)) {
        row.problem(ProblemCode.UNKNOWN_NAME, "unknown parent '" + parent + "'", "a row above");
      }
      Clause clause =
          new Clause(
              stated(row, "id"),
              stated(row, "name"),
              parent.isEmpty() ? null : parent,
              ApplicabilityReader.heading(row),
              ApplicabilityReader.read(row));
      if (clauses.putIfAbsent(clause.id(), clause) != null) {
        row.problem(ProblemCode.DUPLICATE, "clause '" + clause.id() + "' is there twice", null);
      }
    }
    return clauses;
  }

  private static String stated(CsvFile.Row row, String column) {
    if (row.get(column).isEmpty()) {
      row.problem(ProblemCode.MISSING, column + " is empty", "a text");
    }
    return row.get(column);
  }

  private List<CsvFile.Row> rows(String file, List<String> columns, List<String> optional) {
    return folder
        .read(file, problems)
        .map(content -> CsvFile.read(file, content, columns, optional, problems))
        .orElse(List.of());
  }
}
