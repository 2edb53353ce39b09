package dev.glacis.compiler;

import dev.glacis.engine.pack.InvalidPackException;
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
 * Command line: compiles packs into the files that the engine loads. They stand on nothing, or on
 * packs that are compiled already, which then lie beside them in the output.
 */
public final class CompilePacks {

  private static final String BASE = "--base";
  private static final String CLASS_PATH = "classpath:";

  private static final String USAGE =
      """
      usage: CompilePacks <vocabulary folder> <packs folder> <output folder> [<standards folder>]
             CompilePacks --base <folder of compiled packs|classpath:folder> <packs folder> <output folder>\
      """;

  private CompilePacks() {}

  /** Arguments: see the usage. Exits with 1 on problems, with 2 on other arguments. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    int status = run(arguments, out);
    if (status != 0) {
      System.exit(status);
    }
  }

  /**
   * As {@link #main}, without an exit.
   *
   * @return the exit code; all but 0 have written nothing
   */
  public static int run(String[] arguments, PrintWriter out) {
    boolean onTop = arguments.length > 0 && arguments[0].equals(BASE);
    if (arguments.length > 4 || arguments.length < (onTop ? 4 : 3)) {
      out.println(USAGE);
      return 2;
    }
    try {
      return onTop
          ? write(
              PackCompiler.compile(base(arguments[1]), Path.of(arguments[2])), arguments[3], out)
          : write(fromSources(arguments), arguments[2], out);
    } catch (InvalidPackException e) {
      out.println("cannot use the packs: " + e.getMessage());
    } catch (IOException e) {
      out.println("cannot write: " + e.getMessage());
    }
    return 1;
  }

  private static PackSet base(String place) {
    return place.startsWith(CLASS_PATH)
        ? PackFiles.onClassPath(
            CompilePacks.class.getClassLoader(), place.substring(CLASS_PATH.length()))
        : PackFiles.inFolder(Path.of(place));
  }

  private static Compilation fromSources(String[] arguments) {
    Path vocabulary = Path.of(arguments[0]);
    Path packs = Path.of(arguments[1]);
    return arguments.length == 3
        ? PackCompiler.compile(vocabulary, packs)
        : PackCompiler.compile(vocabulary, Path.of(arguments[3]), packs);
  }

  private static int write(Compilation compilation, String output, PrintWriter out)
      throws IOException {
    if (!compilation.problems().isEmpty()) {
      compilation.problems().forEach(out::println);
      out.println("problems: " + compilation.problems().size() + ", nothing written");
      return 1;
    }
    write(compilation, compilation.packSet(), Path.of(output));
    return 0;
  }

  private static void write(Compilation compilation, PackSet packs, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    StringBuilder index = new StringBuilder(PackFiles.VOCABULARY).append('\n');
    Files.write(folder.resolve(PackFiles.VOCABULARY), PackWriter.write(compilation.vocabulary()));
    if (!compilation.standards().byId().isEmpty()) {
      Files.write(folder.resolve(PackFiles.STANDARDS), PackWriter.write(compilation.standards()));
      index.append(PackFiles.STANDARDS).append('\n');
    }
    for (Pack pack : packs.packs()) {
      Files.write(folder.resolve(PackFiles.nameOf(pack)), PackWriter.write(pack));
      index.append(PackFiles.nameOf(pack)).append('\n');
    }
    Files.writeString(folder.resolve(PackFiles.INDEX), index);
  }
}
