package dev.glacis.reporting.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.reporting.security.rendering.SecurityReportPage;
import dev.glacis.reporting.testing.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SecurityReportPageTest {

  @Test
  void rendersTheSample() throws Exception {
    String page = new SecurityReportPage().render(Samples.supportAssistant());
    Files.writeString(Path.of("target", "support-assistant.html"), page);
    assertThat(page).contains("Indirect prompt injection");
  }
}
