package dev.glacis.compiler;

import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackFiles;
import dev.glacis.engine.pack.PackWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Command line: compiles packs into the files that the engine loads. Called by the build of packs
 * and when a customer publishes one.
 */
public final class CompilePacks {

  private CompilePacks() {}

  /** Arguments: vocabulary folder, packs folder, output folder. Exits with 1 on problems. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    int status = run(arguments, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintWriter out) {
    if (arguments.length != 3) {
      out.println("usage: CompilePacks <vocabulary folder> <packs folder> <output folder>");
      return 2;
    }
    Compilation compilation = PackCompiler.compile(Path.of(arguments[0]), Path.of(arguments[1]));
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
    for (Pack pack : compilation.packSet().packs()) {
      Files.write(folder.resolve(PackFiles.nameOf(pack)), PackWriter.write(pack));
      index.append(PackFiles.nameOf(pack)).append('\n');
    }
    Files.writeString(folder.resolve(PackFiles.INDEX), index);
  }
}
