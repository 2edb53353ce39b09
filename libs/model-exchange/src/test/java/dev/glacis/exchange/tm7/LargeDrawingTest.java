package dev.glacis.exchange.tm7;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** No drawing is too large to be read whole; comparing all with all would take minutes. */
class LargeDrawingTest {

  private static final int ROWS = 60;
  private static final int COLUMNS = 100;

  @Test
  @Timeout(60)
  void readsThousandsOfBoundariesAndLines() {
    ImportedModel read =
        new ModelImporter()
            .read(
                drawing().getBytes(StandardCharsets.UTF_8),
                ImportOptions.defaults().withLimitBytes(Integer.MAX_VALUE));

    assertThat(read.model().components()).hasSize(ROWS * COLUMNS);
    assertThat(read.model().components())
        .allSatisfy(
            component ->
                assertThat(component.parent())
                    .isEqualTo(
                        new Parent(ElementKind.TRUST_ZONE, "z" + component.id().substring(1))));
    assertThat(read.lossReport().count(ContentKind.CROSSINGS).imported()).isEqualTo(ROWS);
    assertThat(read.model().dataFlows().getFirst().extensions())
        .extracting("tm7")
        .asString()
        .contains("Crosses=[line0]");
    assertThat(read.lossReport().dropped()).isEmpty();
  }

  private static String drawing() {
    StringBuilder boxes = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        int number = row * COLUMNS + column;
        boxes.append(box("BorderBoundary", "GE.TB.B", "z" + number, column * 100, row * 100, 80));
        boxes.append(
            box("StencilEllipse", "GE.P", "c" + number, column * 100 + 20, row * 100 + 20, 40));
      }
      lines.append(
          line("LineBoundary", "GE.TB.L", "line" + row, 5, row * 100, 5, row * 100 + 90, ""));
      String ends =
          "<SourceGuid>c%d</SourceGuid><TargetGuid>c%d</TargetGuid>"
              .formatted(row * COLUMNS, row * COLUMNS + 1);
      lines.append(
          line("Connector", "GE.DF", "f" + row, 0, row * 100 + 40, 90, row * 100 + 40, ends));
    }
    return "<ThreatModel><DrawingSurfaceList><DrawingSurfaceModel><Guid>s</Guid><Borders>"
        + boxes
        + "</Borders><Lines>"
        + lines
        + "</Lines></DrawingSurfaceModel></DrawingSurfaceList></ThreatModel>";
  }

  private static String box(String shape, String type, String guid, int x, int y, int size) {
    return item(
        shape,
        type,
        guid,
        "<Left>%d</Left><Top>%d</Top><Width>%d</Width><Height>%d</Height>"
            .formatted(x, y, size, size));
  }

  private static String line(
      String shape, String type, String guid, int x1, int y1, int x2, int y2, String ends) {
    return item(
        shape,
        type,
        guid,
        ends
            + "<SourceX>%d</SourceX><SourceY>%d</SourceY><TargetX>%d</TargetX><TargetY>%d</TargetY>"
                .formatted(x1, y1, x2, y2));
  }

  private static String item(String shape, String type, String guid, String place) {
    return "<KeyValueOfguidanyType><Key>"
        + guid
        + "</Key><Value type=\""
        + shape
        + "\"><GenericTypeId>"
        + type
        + "</GenericTypeId><TypeId>"
        + type
        + "</TypeId>"
        + place
        + "</Value></KeyValueOfguidanyType>";
  }
}
