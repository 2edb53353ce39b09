package dev.glacis.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real script in a made-up checkout, on a machine whose JDKs and Maven are made up. */
class GlacisScriptTest {

  private static final List<String> TOOLS =
      List.of(
          "sh",
          "sed",
          "head",
          "find",
          "dirname",
          "readlink",
          "cat",
          "grep",
          "mkdir",
          "mv",
          "sleep",
          "tail",
          "touch");
  private static final String JAR = "deploy/local/target/local-platform-0.1.0-SNAPSHOT.jar";

  /** What a run of the script printed and how it ended. */
  private record Outcome(int exitCode, String output) {}

  @TempDir private Path folder;
  private Path checkout;
  private Path bin;
  private final TreeMap<String, String> environment = new TreeMap<>();

  @BeforeEach
  void makeUpAMachine() throws IOException {
    checkout = Files.createDirectories(folder.resolve("checkout"));
    bin = Files.createDirectories(folder.resolve("bin"));
    Files.createDirectories(folder.resolve("jvm"));
    Files.copy(Path.of("../../glacis"), checkout.resolve("glacis"));
    touch(checkout.resolve("pom.xml"));
    touch(checkout.resolve("deploy/local/pom.xml"));
    touch(checkout.resolve("deploy/local/src/Launcher.java"));
    for (String tool : TOOLS) {
      link(tool);
    }
    environment.put("PATH", bin.toString());
    environment.put("HOME", folder.resolve("user").toString());
    environment.put("GLACIS_JVM_FOLDERS", folder.resolve("jvm").toString());
  }

  @Test
  void saysPlainlyThatThereIsNoJdk() throws Exception {
    Outcome outcome = run("status");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).contains("no JDK 25 or newer").contains("set JAVA_HOME");
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    touch(checkout.resolve(JAR));
    environment.put("JAVA_HOME", jdk("old", "21.0.4").toString());
    Path fitting = jdk("jvm/jdk-25", "25.0.1");

    assertThat(run("status").output()).startsWith(fitting + " runs status");
  }

  @Test
  void prefersAFittingJavaHome() throws Exception {
    touch(checkout.resolve(JAR));
    jdk("jvm/jdk-25", "25.0.1");
    Path chosen = jdk("mine", "26");
    environment.put("JAVA_HOME", chosen.toString());

    assertThat(run("status").output()).startsWith(chosen + " runs status");
  }

  @Test
  void findsAJdkOfSdkman() throws Exception {
    touch(checkout.resolve(JAR));
    Path chosen = jdk("user/.sdkman/candidates/java/25-tem", "25.0.1");

    assertThat(run("status").output()).startsWith(chosen + " runs status");
  }

  @Test
  void passesOverARuntimeWithoutCompiler() throws Exception {
    touch(checkout.resolve(JAR));
    Files.delete(jdk("jvm/jre-25", "25.0.1").resolve("bin/javac"));

    assertThat(run("status").output()).contains("no JDK 25 or newer");
  }

  @Test
  void saysPlainlyThatThereIsNoMaven() throws Exception {
    jdk("jvm/jdk-25", "25.0.1");

    Outcome outcome = run("up");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).contains("Maven is not on the PATH");
  }

  @Test
  void explainsItselfOnAnUnknownCommand() throws Exception {
    Outcome outcome = run("fly");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.output()).contains("no command 'fly'").contains("usage: ./glacis");
  }

  @Test
  void explainsItselfWhenAsked() throws Exception {
    assertThat(run("help").exitCode()).isZero();
    assertThat(run("help").output()).startsWith("usage: ./glacis");
  }

  @Test
  void buildsTheLauncherOnlyWhenItsSourcesChanged() throws Exception {
    jdk("jvm/jdk-25", "25.0.1");
    maven("mkdir -p " + checkout.resolve(JAR).getParent() + "; : >" + checkout.resolve(JAR));

    assertThat(run("up").output()).contains("Building the launcher");
    assertThat(run("up").output()).doesNotContain("Building the launcher");

    Path source = checkout.resolve("deploy/local/src/Launcher.java");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(run("up").output()).contains("Building the launcher");
  }

  @Test
  void leavesTheServicesToTheLauncherWhenTheyAreNotBuilt() throws Exception {
    jdk("jvm/jdk-25", "25.0.1");
    maven("mkdir -p " + checkout.resolve(JAR).getParent() + "; : >" + checkout.resolve(JAR));

    assertThat(run("up", "--fresh").output())
        .contains("up --checkout=" + checkout + " --fresh -- " + checkout + "/glacis");
    assertThat(run("up", "--base").output()).endsWith("--base\n");
  }

  @Test
  void showsWhyABuildFailed() throws Exception {
    jdk("jvm/jdk-25", "25.0.1");
    maven("echo '[ERROR] no such artifact'; exit 1");

    Outcome outcome = run("up");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.output()).contains("[ERROR] no such artifact").contains("the build failed");
  }

  @Test
  void testsEverythingWithMaven() throws Exception {
    jdk("jvm/jdk-25", "25.0.1");
    maven("echo \"maven $*\"; exit 4");

    Outcome outcome = run("test");

    assertThat(outcome.output())
        .contains("maven -B -ntp -f " + checkout.resolve("pom.xml") + " verify");
    assertThat(outcome.exitCode()).isEqualTo(4);
  }

  @Test
  void saysThatThereIsNoSuchLog() throws Exception {
    assertThat(run("logs", "nothing").output()).contains("there is no log of 'nothing'");
  }

  private Outcome run(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("/bin/sh", checkout.resolve("glacis").toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    return new Outcome(process.waitFor(), output);
  }

  /** A JDK whose java says which one it is and which command the launcher got. */
  private Path jdk(String path, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(path));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    script(home.resolve("bin/javac"), "exit 0");
    script(home.resolve("bin/java"), "echo \"$*\" | sed 's|.*GlacisCommand |" + home + " runs |'");
    return home;
  }

  private void maven(String body) throws IOException {
    script(bin.resolve("mvn"), body);
  }

  private static void script(Path file, String body) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + body + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void touch(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }

  private void link(String tool) throws IOException {
    Path program =
        List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool)).stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow();
    Files.createSymbolicLink(bin.resolve(tool), program);
  }
}
