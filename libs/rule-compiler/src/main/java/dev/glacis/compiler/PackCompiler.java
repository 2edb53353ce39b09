package dev.glacis.compiler;

import dev.glacis.engine.pack.Pack;
import dev.glacis.engine.pack.PackSet;
import dev.glacis.engine.pack.PackWriter;
import dev.glacis.engine.pack.Standards;
import dev.glacis.engine.pack.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles packs, and finds all problems in one go. */
public final class PackCompiler {

  private final SourceFolder folder;
  private final Vocabulary vocabulary;
  private final Standards standards;
  private final List<Pack> compiled;
  private final Problems problems;

  private PackCompiler(
      SourceFolder folder,
      Vocabulary vocabulary,
      Standards standards,
      List<Pack> compiled,
      Problems problems) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.standards = standards;
    this.compiled = compiled;
    this.problems = problems;
  }

  /** As below, for packs whose countermeasures name no standards. */
  public static Compilation compile(Path vocabulary, Path packs) {
    return compile(vocabulary, Standards.none(), packs, new Problems());
  }

  /**
   * Compiles every pack of a folder against a vocabulary.
   *
   * @param vocabulary folder with component types, attributes, derived facts and taxonomies
   * @param standards folder with an index of standards and a table of clauses for each
   * @param packs folder whose folders are packs
   */
  public static Compilation compile(Path vocabulary, Path standards, Path packs) {
    Problems problems = new Problems();
    Standards clauses = new StandardsReader(new SourceFolder(standards), problems).read();
    return compile(vocabulary, clauses, packs, problems);
  }

  private static Compilation compile(
      Path vocabulary, Standards standards, Path packs, Problems problems) {
    SourceFolder folder = new SourceFolder(packs);
    Vocabulary words = new VocabularyReader(new SourceFolder(vocabulary), problems).base();
    return new PackCompiler(folder, words, standards, List.of(), problems)
        .compile(headers(folder, folder.folders(), problems));
  }

  /**
   * Compiles on top of packs that are compiled already, for instance those that ship. A pack of the
   * same id takes the place of the one that is there.
   *
   * @param base what the new packs may require, with its vocabulary and standards
   * @param packs one pack, or a folder whose folders are packs
   */
  public static Compilation compile(PackSet base, Path packs) {
    Path path = packs.toAbsolutePath().normalize();
    boolean single = PackHeader.isIn(new SourceFolder(path), "") && path.getParent() != null;
    SourceFolder folder = new SourceFolder(single ? path.getParent() : path);
    List<String> names = single ? List.of(path.getFileName().toString()) : folder.folders();
    Problems problems = new Problems();
    List<PackHeader> headers = headers(folder, names, problems);
    Set<String> ids = headers.stream().map(PackHeader::id).collect(Collectors.toSet());
    List<Pack> others = base.packs().stream().filter(pack -> !ids.contains(pack.id())).toList();
    return new PackCompiler(folder, base.baseVocabulary(), base.standards(), others, problems)
        .compile(headers);
  }

  private static List<PackHeader> headers(
      SourceFolder folder, List<String> names, Problems problems) {
    return names.stream()
        .filter(name -> PackHeader.isIn(folder, name))
        .flatMap(name -> PackHeader.read(folder, name, problems).stream())
        .toList();
  }

  private Compilation compile(List<PackHeader> headers) {
    if (headers.isEmpty()) {
      problems.add(
          "pack.yaml", 0, ProblemCode.MISSING, "there is no pack", "a folder with a pack.yaml");
    }
    Set<String> there = compiled.stream().map(Pack::id).collect(Collectors.toSet());
    List<Pack> packs = new ArrayList<>();
    List<RuleExample> examples = new ArrayList<>();
    for (PackHeader header : new PackOrder(headers, there).order()) {
      List<Pack> before = Stream.concat(compiled.stream(), packs.stream()).toList();
      PackReading reading =
          new PackReading(folder, header, vocabulary, standards, before, problems);
      packs.add(reading.pack());
      examples.addAll(reading.examples());
    }
    List<Problem> found = problems.sorted();
    return found.isEmpty()
        ? new Compilation(
            vocabulary,
            standards,
            compiled,
            packs.stream().map(PackWriter::withDigest).toList(),
            examples,
            found)
        : new Compilation(vocabulary, standards, compiled, List.of(), List.of(), found);
  }
}
