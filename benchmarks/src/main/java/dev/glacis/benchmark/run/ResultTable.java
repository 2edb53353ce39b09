package dev.glacis.benchmark.run;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints what was measured: rows by implementation, columns by size of the model. */
final class ResultTable {

  private static final String NOT_MEASURED = "-";

  private final Map<Cell, Figures> figures;
  private final List<Integer> sizes;
  private final PrintStream out;

  ResultTable(Map<Cell, Figures> figures, List<Integer> sizes, PrintStream out) {
    this.figures = figures;
    this.sizes = sizes;
    this.out = out;
  }

  void print() {
    part("ns per check", Figures::nanosPerCheck, "%.3g");
    part("ms per model", Figures::millis, "%.3g");
    part("bytes allocated per model", Figures::bytes, "%,.0f");
    head("MB of JSON per second");
    line(Row.ANSWER.label(), size -> cell(Row.ANSWER, size, Figures::megabytesPerSecond, "%.3g"));
    speedups();
    out.println();
    out.println("A check is a rule on an element of its scope, skipped or not. -: not measured.");
  }

  private void part(String title, Function<Figures, Double> value, String format) {
    head(title);
    for (Row row : Row.values()) {
      line(row.label(), size -> cell(row, size, value, format));
    }
  }

  private void speedups() {
    head("times as fast is the engine as");
    for (Row row : List.of(Row.BIT_MASKS, Row.LAMBDAS, Row.DROOLS, Row.CEL)) {
      line(row.label(), size -> speedup(row, size));
    }
  }

  private void head(String title) {
    out.println();
    line(title, size -> String.format(Locale.ROOT, "N=%,d", size));
  }

  private void line(String label, Function<Integer, String> column) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-42s", label));
    sizes.forEach(size -> line.append(String.format(Locale.ROOT, "%16s", column.apply(size))));
    out.println(line);
  }

  private String cell(Row row, int size, Function<Figures, Double> value, String format) {
    Figures measured = figures.get(new Cell(row, size));
    return measured == null ? NOT_MEASURED : plain(format, value.apply(measured));
  }

  private String speedup(Row row, int size) {
    Figures other = figures.get(new Cell(row, size));
    Figures engine = figures.get(new Cell(Row.ENGINE, size));
    return other == null || engine == null
        ? NOT_MEASURED
        : plain("%.3g", other.nanos() / engine.nanos());
  }

  /** Without an exponent, which nobody reads at a glance. */
  private static String plain(String format, double value) {
    return format.endsWith("g") && value >= 1000
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, format, value);
  }
}
