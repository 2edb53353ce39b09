package dev.glacis.local.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every class with tests, in any module, has a name by which the build finds it: Maven passes over
 * others without a word.
 */
class TestNamesTest {

  private static final Path CHECKOUT = Path.of("../..");

  /** What Surefire looks for when nothing else is configured, and Failsafe where it is. */
  private static final Pattern FOUND = Pattern.compile("Test.*|.*(Test|Tests|TestCase)");

  private static final Pattern FOUND_LATER = Pattern.compile("IT.*|.*(IT|ITCase)");

  private static final Pattern TESTS =
      Pattern.compile(
          "^\\s+@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example|ArchTest)\\b",
          Pattern.MULTILINE);

  private static final Pattern ABSTRACT = Pattern.compile("\\babstract class (\\w+)");
  private static final Pattern EXTENDS = Pattern.compile("\\bclass \\w+ extends (\\w+)");

  /** Measured by hand, since they want a machine of their own. */
  private static final Set<String> BY_HAND = Set.of("ServiceSpeed");

  /** Rules that the ArchUnit test of each service takes over by name. */
  private static final Set<String> TAKEN_OVER = Set.of("HouseRules");

  @Test
  void theBuildFindsEveryClassWithTests() throws IOException {
    Map<Path, String> sources = sources();
    assertThat(sources).hasSizeGreaterThan(200);
    Set<String> bases = new HashSet<>();
    for (String source : sources.values()) {
      Matcher base = ABSTRACT.matcher(source);
      if (base.find() && TESTS.matcher(source).find()) {
        bases.add(base.group(1));
      }
    }

    Set<String> missed = new TreeSet<>();
    sources.forEach(
        (path, source) -> {
          String name = path.getFileName().toString().replace(".java", "");
          if (hasTests(source, bases) && !isFound(path, name)) {
            missed.add(name);
          }
        });

    missed.removeAll(BY_HAND);
    missed.removeAll(TAKEN_OVER);
    assertThat(missed).isEmpty();
  }

  private static boolean hasTests(String source, Set<String> bases) {
    Matcher parent = EXTENDS.matcher(source);
    boolean inherits = parent.find() && bases.contains(parent.group(1));
    return !ABSTRACT.matcher(source).find() && (inherits || TESTS.matcher(source).find());
  }

  private static boolean isFound(Path path, String name) {
    return FOUND.matcher(name).matches()
        || FOUND_LATER.matcher(name).matches() && runsFailsafe(path);
  }

  private static boolean runsFailsafe(Path test) {
    String path = test.toString();
    Path pom = Path.of(path.substring(0, path.indexOf("src/test"))).resolve("pom.xml");
    return read(pom).contains("<artifactId>maven-failsafe-plugin</artifactId>");
  }

  private static Map<Path, String> sources() throws IOException {
    Map<Path, String> sources = new TreeMap<>();
    for (Path module : modules()) {
      Path tests = module.resolve("src/test/java");
      if (Files.isDirectory(tests)) {
        try (Stream<Path> files = Files.walk(tests)) {
          files
              .filter(file -> file.toString().endsWith(".java"))
              .forEach(file -> sources.put(file, read(file)));
        }
      }
    }
    return sources;
  }

  /** Every folder with a build file, in the checkout or one or two folders down. */
  private static List<Path> modules() throws IOException {
    try (Stream<Path> poms = Files.find(CHECKOUT, 3, (path, file) -> path.endsWith("pom.xml"))) {
      return poms.map(Path::getParent).sorted().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
