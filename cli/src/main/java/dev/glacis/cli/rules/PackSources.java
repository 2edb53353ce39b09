package dev.glacis.cli.rules;

import dev.glacis.cli.Console;
import dev.glacis.cli.document.Complaint;
import dev.glacis.cli.terminal.Counted;
import dev.glacis.compiler.Compilation;
import dev.glacis.compiler.PackCompiler;
import dev.glacis.compiler.Problem;
import dev.glacis.engine.pack.InvalidPackException;
import dev.glacis.engine.pack.PackSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The sources of one pack, or of several side by side, anywhere on disk. */
final class PackSources {

  private static final String HEADER = "pack.yaml";

  private final Path folder;
  private final String prefix;

  /** Takes what is wrong with sources, their files named by the paths that lead to them. */
  @FunctionalInterface
  interface Refused {
    void write(List<Problem> problems) throws IOException;
  }

  private PackSources(Path folder) {
    this.folder = folder;
    Path name = folder.toAbsolutePath().normalize().getFileName();
    boolean single = Files.isRegularFile(folder.resolve(HEADER)) && name != null;
    this.prefix = single ? name + "/" : "";
  }

  /**
   * Compiles sources on top of the packs that ship; one that has the id of a shipped pack takes its
   * place. Says what is wrong with them.
   *
   * @param refused takes the problems of sources that do not compile, too
   * @return nothing when something is
   */
  static Optional<LoadedPack> load(String folder, PackSet shipped, Console console, Refused refused)
      throws IOException {
    PackSources sources = new PackSources(Path.of(folder));
    if (!Files.isDirectory(sources.folder)) {
      Complaint complaint =
          Files.exists(sources.folder)
              ? Complaint.ofTheFile("not-a-folder", "A pack is a folder.")
              : Complaint.ofTheFile("not-found", "There is no such folder.");
      complaint.say(folder, console);
      return Optional.empty();
    }
    Compilation compilation = PackCompiler.compile(shipped, sources.folder);
    if (!compilation.problems().isEmpty()) {
      List<Problem> problems =
          compilation.problems().stream().map(one -> one.in(sources.path(one.file()))).toList();
      explain(problems, console);
      refused.write(problems);
      return Optional.empty();
    }
    try {
      return Optional.of(new LoadedPack(sources, compilation, compilation.packSet()));
    } catch (InvalidPackException unfit) {
      Complaint.ofTheFile(
              "unfit-pack", "It does not fit the other packs: " + unfit.getMessage() + ".")
          .say(folder, console);
      return Optional.empty();
    }
  }

  /** A file of the pack by the path that leads to it from where the caller is. */
  String path(String file) {
    return folder
        .resolve(file.substring(file.startsWith(prefix) ? prefix.length() : 0))
        .normalize()
        .toString();
  }

  private static void explain(List<Problem> problems, Console console) {
    SourceLines lines = new SourceLines();
    for (Problem problem : problems) {
      console.say(problem.toString());
      lines
          .of(Path.of(problem.file()), problem.line())
          .ifPresent(line -> console.say("    | " + line));
    }
    console.say(Counted.of(problems.size(), "problem") + ": the pack was not loaded.");
  }
}
