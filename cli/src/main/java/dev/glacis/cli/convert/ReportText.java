package dev.glacis.cli.convert;

import dev.glacis.cli.convert.FileImport.Failed;
import dev.glacis.cli.convert.FileImport.Imported;
import dev.glacis.cli.convert.FileImport.Refused;
import dev.glacis.cli.convert.FolderReport.Totals;
import dev.glacis.cli.terminal.Colour;
import dev.glacis.cli.terminal.Printable;
import dev.glacis.cli.terminal.Screen;
import dev.glacis.cli.terminal.TextTable;
import dev.glacis.cli.terminal.TextTable.Column;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.LossReport.Count;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report for people: a table with a line for each file, by format; one with the sums of each
 * format; why files were refused; the totals.
 */
final class ReportText {

  private static final List<ContentKind> SHOWN =
      List.of(
          ContentKind.ZONES,
          ContentKind.COMPONENTS,
          ContentKind.FLOWS,
          ContentKind.ASSETS,
          ContentKind.THREATS,
          ContentKind.MITIGATIONS);

  private ReportText() {}

  static String of(Path folder, List<FileImport> files, Totals totals, Screen screen) {
    List<Imported> imported =
        files.stream()
            .filter(Imported.class::isInstance)
            .map(Imported.class::cast)
            .sorted(Comparator.comparing(ReportText::format).thenComparing(Imported::file))
            .toList();
    StringBuilder text = new StringBuilder();
    text.append(byFile(imported, folder, screen)).append('\n');
    text.append(byFormat(imported, screen)).append('\n');
    text.append("A cell is what the source holds: imported, and -n of them dropped; ");
    text.append("+n were inferred beside them.\n");
    others(files, text);
    return text.append('\n').append(totals.line()).append('\n').toString();
  }

  /** The path from the folder on. */
  private static String inFolder(Imported file, Path folder) {
    Path path = Path.of(file.file());
    return path.equals(folder) ? file.file() : folder.relativize(path).toString();
  }

  private static String byFile(List<Imported> imported, Path folder, Screen screen) {
    TextTable table = new TextTable(screen, columns(Column.words("FILE")));
    for (Imported file : imported) {
      LossReport report = file.document().lossReport();
      List<String> cells = new ArrayList<>(List.of(report.format(), inFolder(file, folder)));
      SHOWN.forEach(kind -> cells.add(cell(report.count(kind))));
      cells.addAll(
          notes(report.guessed().size(), report.dropped().size(), report.warnings().size()));
      table.add(Colour.NONE, cells.toArray(String[]::new));
    }
    return table.text();
  }

  private static String byFormat(List<Imported> imported, Screen screen) {
    Map<String, List<LossReport>> byFormat = new TreeMap<>();
    for (Imported file : imported) {
      byFormat
          .computeIfAbsent(format(file), same -> new ArrayList<>())
          .add(file.document().lossReport());
    }
    TextTable table = new TextTable(screen, columns(Column.number("FILES")));
    byFormat.forEach(
        (format, reports) -> {
          List<String> cells = new ArrayList<>(List.of(format, "" + reports.size()));
          SHOWN.forEach(kind -> cells.add(cell(sum(reports, kind))));
          cells.addAll(
              notes(
                  reports.stream().mapToInt(report -> report.guessed().size()).sum(),
                  reports.stream().mapToInt(report -> report.dropped().size()).sum(),
                  reports.stream().mapToInt(report -> report.warnings().size()).sum()));
          table.add(Colour.NONE, cells.toArray(String[]::new));
        });
    return table.text();
  }

  private static Count sum(List<LossReport> reports, ContentKind kind) {
    int imported = 0;
    int dropped = 0;
    int inferred = 0;
    for (LossReport report : reports) {
      Count count = report.count(kind);
      imported += count.imported();
      dropped += count.dropped();
      inferred += count.inferred();
    }
    return new Count(kind.label(), imported + dropped, imported, dropped, inferred);
  }

  private static Column[] columns(Column second) {
    List<Column> columns = new ArrayList<>(List.of(Column.words("FORMAT"), second));
    SHOWN.forEach(kind -> columns.add(Column.number(kind.label().toUpperCase(Locale.ROOT))));
    for (String head : List.of("GUESSED", "DROPPED", "WARNINGS")) {
      columns.add(Column.number(head));
    }
    return columns.toArray(Column[]::new);
  }

  private static String cell(Count count) {
    return count.held()
        + (count.dropped() == 0 ? "" : " -" + count.dropped())
        + (count.inferred() == 0 ? "" : " +" + count.inferred());
  }

  private static List<String> notes(int guessed, int dropped, int warnings) {
    return List.of("" + guessed, "" + dropped, "" + warnings);
  }

  private static String format(Imported file) {
    return file.document().format();
  }

  private static void others(List<FileImport> files, StringBuilder text) {
    for (FileImport file : files) {
      switch (file) {
        case Imported imported -> {}
        case Refused refused ->
            text.append("refused  ")
                .append(Printable.of(refused.complaints().getFirst().in(refused.file())))
                .append(more(refused.complaints().size() - 1))
                .append('\n');
        case Failed failed ->
            text.append("failed   ")
                .append(Printable.of(failed.file() + ": " + failed.cause()))
                .append('\n');
      }
    }
  }

  private static String more(int number) {
    return number == 0 ? "" : " And " + number + " more.";
  }
}
