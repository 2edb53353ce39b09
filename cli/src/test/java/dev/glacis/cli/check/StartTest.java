package dev.glacis.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A check starts quickly: what only rules need is not on its way. */
class StartTest {

  @Test
  void checksWithoutTheRuleCompilerOnTheClassPath() throws Exception {
    byte[] document = Files.readAllBytes(Path.of("../samples/mail-agent.otm.yaml"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(withoutCompiler(), ClassLoader.getPlatformClassLoader())) {
      Class<?> screen = loader.loadClass("dev.glacis.cli.terminal.Screen");
      Class<?> console = loader.loadClass("dev.glacis.cli.Console");
      Object given =
          console
              .getConstructor(InputStream.class, OutputStream.class, PrintWriter.class, screen)
              .newInstance(
                  new ByteArrayInputStream(document),
                  out,
                  new PrintWriter(err, true, StandardCharsets.UTF_8),
                  screen.getMethod("paper").invoke(null));

      Object code =
          loader
              .loadClass("dev.glacis.cli.GlacisCli")
              .getMethod("run", console, String[].class)
              .invoke(null, given, new String[] {"check", "-"});

      assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
      assertThat(code).isEqualTo(0);
      assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("Mail and document agent");
    }
  }

  private static URL[] withoutCompiler() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    URL[] kept =
        Arrays.stream(entries)
            .filter(entry -> !entry.matches(".*(rule-compiler|dev.cel|protobuf|guava|antlr).*"))
            .map(StartTest::url)
            .toArray(URL[]::new);
    assertThat(kept).hasSizeLessThan(entries.length);
    return kept;
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException unreachable) {
      throw new AssertionError(unreachable);
    }
  }
}
