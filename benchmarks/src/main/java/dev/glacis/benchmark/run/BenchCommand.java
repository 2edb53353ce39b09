package dev.glacis.benchmark.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Measures the engine and what it is compared with, and prints the table. */
public final class BenchCommand {

  private BenchCommand() {}

  /**
   * Exit code 0 for a valid run, 1 for an invalid or failed one, 2 for arguments that make no
   * sense.
   *
   * @param arguments the file that takes what JMH says, then {@code --quick} or nothing
   */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    if (given.isEmpty() || given.size() > 2 || given.size() == 2 && !given.contains("--quick")) {
      System.err.println("usage: BenchCommand LOG [--quick]");
      System.exit(2);
    }
    Plan plan = given.size() == 2 ? Plan.quick() : Plan.full();
    System.exit(run(plan, Path.of(given.getFirst()), System.out) ? 0 : 1);
  }

  private static boolean run(Plan plan, Path log, PrintStream out) throws IOException {
    Map<Cell, Figures> figures = new HashMap<>();
    long begun = System.nanoTime();
    try (PrintStream details =
        new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8)) {
      ForkedRuns runs = new ForkedRuns(details);
      for (Plan.Step step : plan.steps()) {
        Cell cell = step.cell();
        out.printf(
            Locale.ROOT,
            "%4d s  %2d of %d  %-40s N=%,-8d ",
            (System.nanoTime() - begun) / 1_000_000_000,
            figures.size() + 1,
            plan.steps().size(),
            cell.row().label(),
            cell.components());
        out.flush();
        Figures measured = runs.measure(cell, step.effort());
        figures.put(cell, measured);
        out.printf(Locale.ROOT, "%10.3f ns per check%n", measured.nanosPerCheck());
      }
    } catch (RunnerException e) {
      out.println();
      System.err.println("The run failed: " + e.getMessage() + " See " + log + ".");
      return false;
    }
    new ResultTable(figures, plan.sizes(), out).print();
    return conclude(new Verdict(figures), out);
  }

  private static boolean conclude(Verdict verdict, PrintStream out) {
    List<String> objections = verdict.objections();
    if (objections.isEmpty()) {
      out.println();
      out.println(verdict.line());
      return true;
    }
    out.flush();
    System.err.println("This run is not valid, its ratios mean nothing:");
    objections.forEach(objection -> System.err.println("  " + objection + "."));
    System.err.println("Run it again on a machine with nothing else to do.");
    return false;
  }
}
