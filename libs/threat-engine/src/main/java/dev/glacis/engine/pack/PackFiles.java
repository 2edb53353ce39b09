package dev.glacis.engine.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Finds the compiled packs that lie together with a {@code packs.index}. */
public final class PackFiles {

  /** Names the vocabulary's file first, then that of standards if there is one, then packs. */
  public static final String INDEX = "packs.index";

  public static final String VOCABULARY = "vocabulary.glacis.json";

  public static final String STANDARDS = "standards.glacis.json";

  private static final String SUFFIX = ".glacis.json";

  private PackFiles() {}

  /** File name of a pack's compiled form. */
  public static String nameOf(Pack pack) {
    return pack.id() + SUFFIX;
  }

  /** Packs in a folder on disk. */
  public static PackSet inFolder(Path folder) {
    return load(name -> Files.newInputStream(folder.resolve(name)));
  }

  /**
   * Packs in a folder of a class path.
   *
   * @param folder such as {@code dev/glacis/library}
   */
  public static PackSet onClassPath(ClassLoader loader, String folder) {
    return load(
        name -> {
          InputStream found = loader.getResourceAsStream(folder + "/" + name);
          if (found == null) {
            throw new NoSuchFileException(folder + "/" + name);
          }
          return found;
        });
  }

  private static PackSet load(Source source) {
    List<String> names =
        new String(read(source, INDEX), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .toList();
    if (names.isEmpty() || !names.getFirst().equals(VOCABULARY)) {
      throw new InvalidPackException(INDEX + " does not begin with " + VOCABULARY);
    }
    Vocabulary vocabulary = named(VOCABULARY, read(source, VOCABULARY), PackReader::readVocabulary);
    boolean mapped = names.size() > 1 && names.get(1).equals(STANDARDS);
    return new PackSet(
        vocabulary,
        mapped
            ? named(STANDARDS, read(source, STANDARDS), PackReader::readStandards)
            : Standards.none(),
        names.stream()
            .skip(mapped ? 2 : 1)
            .map(name -> named(name, read(source, name), PackReader::readPack))
            .toList());
  }

  private static <T> T named(String name, byte[] bytes, Function<byte[], T> reader) {
    try {
      return reader.apply(bytes);
    } catch (InvalidPackException e) {
      throw new InvalidPackException(name + ": " + e.getMessage(), e);
    }
  }

  private static byte[] read(Source source, String name) {
    try (InputStream in = source.open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new InvalidPackException("cannot read " + name + ": " + e.getMessage(), e);
    }
  }

  private interface Source {
    InputStream open(String name) throws IOException;
  }
}
