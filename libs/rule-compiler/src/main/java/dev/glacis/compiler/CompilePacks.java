package dev.glacis.compiler;

import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Command line: compiles packs that stand on no others into the files that the engine loads. Called
 * by the build of such packs; a pack on top of others is compiled by {@link
 * PackCompiler#compile(PackSet, Path)}.
 */
public final class CompilePacks {

  private CompilePacks() {}

  private static final String USAGE =
      "usage: CompilePacks <vocabulary folder> <packs folder> <output folder> [<standards folder>]";

  /** Arguments: see the usage. Exits with 1 on problems. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    int status = run(arguments, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintWriter out) {
    if (arguments.length < 3 || arguments.length > 4) {
      out.println(USAGE);
      return 2;
    }
    Path vocabulary = Path.of(arguments[0]);
    Path packs = Path.of(arguments[1]);
    Compilation compilation =
        arguments.length == 3
            ? PackCompiler.compile(vocabulary, packs)
            : PackCompiler.compile(vocabulary, Path.of(arguments[3]), packs);
    if (!compilation.problems().isEmpty()) {
      compilation.problems().forEach(out::println);
      out.println("problems: " + compilation.problems().size() + ", nothing written");
      return 1;
    }
    try {
      write(compilation, Path.of(arguments[2]));
    } catch (IOException e) {
      out.println("cannot write: " + e.getMessage());
      return 1;
    }
    return 0;
  }

  private static void write(Compilation compilation, Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder index = new StringBuilder(PackFiles.VOCABULARY).append('\n');
    Files.write(folder.resolve(PackFiles.VOCABULARY), PackWriter.write(compilation.vocabulary()));
    if (!compilation.standards().byId().isEmpty()) {
      Files.write(folder.resolve(PackFiles.STANDARDS), PackWriter.write(compilation.standards()));
      index.append(PackFiles.STANDARDS).append('\n');
    }
    for (Pack pack : compilation.packSet().packs()) {
      Files.write(folder.resolve(PackFiles.nameOf(pack)), PackWriter.write(pack));
      index.append(PackFiles.nameOf(pack)).append('\n');
    }
    Files.writeString(folder.resolve(PackFiles.INDEX), index);
  }
}
