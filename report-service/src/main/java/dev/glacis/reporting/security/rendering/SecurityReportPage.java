package dev.glacis.reporting.security.rendering;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.reporting.picture.domain.Picture;
import dev.glacis.reporting.picture.domain.ThreatMarks;
import dev.glacis.reporting.picture.drawing.SvgPicture;
import dev.glacis.reporting.picture.layout.ArchitectureLayout;
import dev.glacis.reporting.security.domain.SecurityReport;
import dev.glacis.reporting.snapshot.domain.EvaluatedRevision;
import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The security report as one HTML page without script and without any resource from elsewhere. The
 * same evaluated revision gives the same bytes. Safe for many threads.
 */
public final class SecurityReportPage {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final RawString style = new RawString(ClasspathTemplates.resource("style.css"));
  private final ArchitectureLayout layout = new ArchitectureLayout();
  private final Template page =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addResultMapper(new EscapeEverything())
          .addLocator(new ClasspathTemplates())
          .removeStandaloneLines(true)
          .build()
          .getTemplate("page");

  public String render(EvaluatedRevision evaluated) {
    ArchitectureModel architecture = evaluated.architecture();
    ThreatMarks marks = new ThreatMarks(evaluated.reported());
    Picture picture = layout.layOut(architecture, marks);
    return page.data("report", SecurityReport.of(evaluated))
        .data("evaluated", evaluated)
        .data("style", style)
        .data("empty", picture.components().isEmpty() && picture.zones().isEmpty())
        .data("picture", new RawString(SvgPicture.draw(architecture, picture, marks)))
        .data("committedAt", time(evaluated.revision().committedAt()))
        .data("evaluatedAt", time(evaluated.evaluation().completedAt()))
        .render();
  }

  private static String time(Instant instant) {
    return instant == null ? "unknown" : TIME.format(instant);
  }
}
