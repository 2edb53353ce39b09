package dev.glacis.exchange.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.json.JsonText;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.Parent;
import dev.glacis.exchange.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceWritersTest {

  private static final ElementRef AGENT =
      new ElementRef(ElementKind.COMPONENT, "agent", "ai.agent", "Agent");
  private static final ElementRef TASK =
      new ElementRef(ElementKind.DATA_FLOW, "task", null, "Task");
  private static final ModelDifference DIFFERENCE =
      new ModelDifference(
          List.of(new PlacedElement(TASK, null, "web", "agent")),
          List.of(),
          List.of(
              new ChangedElement(
                  AGENT,
                  new Move(new Parent(ElementKind.TRUST_ZONE, "core"), null),
                  List.of(new ValueChange("extensions.otm", Map.of("a", List.of(1L)), null)),
                  List.of(new ValueChange("encrypted", true, null)))),
          List.of(
              new SecurityChange(
                  SecurityChangeKind.CONTROL_REMOVED, AGENT, "encrypted", "true", null)));

  @Test
  void writesJsonWithoutWhatIsAbsent() {
    assertThat(json(DIFFERENCE)).isEqualTo(text("/difference/expected.json"));
  }

  @Test
  void writesMarkdownWithSecurityFirst() {
    assertThat(DifferenceMarkdown.of(DIFFERENCE, "revision 1", "revision 2"))
        .isEqualTo(text("/difference/expected.md"));
  }

  @Test
  void saysThatNothingChanged() {
    ModelDifference nothing = new ModelDifference(List.of(), List.of(), List.of(), List.of());

    assertThat(DifferenceMarkdown.of(nothing, "a", "b")).endsWith("\nBoth say the same.\n");
    assertThat(json(nothing)).startsWith("{\n  \"identical\": true,");
  }

  @Test
  void keepsNamesOfModelsFromActingInMarkdown() {
    String name = "a|b\n## x <img src=x> [y](https://evil.example) @team www.evil.example *z*";
    ElementRef element = new ElementRef(ElementKind.COMPONENT, "i`|d", null, name);

    String markdown = markdown(new PlacedElement(element, null, null, null));

    assertThat(markdown)
        .doesNotContain("<img", "](http", "https:", "@team", "www.evil", "*z*", "a|b", "\n## x")
        .contains("`i'\\|d`");
  }

  @Test
  void staysBelowWhatCodeHostsAcceptAsAComment() {
    ElementRef element =
        new ElementRef(ElementKind.COMPONENT, "<".repeat(300), null, "<".repeat(300));
    PlacedElement placed = new PlacedElement(element, null, "<".repeat(300), "b");

    String markdown = markdown(Collections.nCopies(1000, placed).toArray(PlacedElement[]::new));

    assertThat(markdown).hasSizeLessThan(65_536).contains("\nand 9");
  }

  private static String markdown(PlacedElement... elements) {
    List<PlacedElement> all = List.of(elements);
    return DifferenceMarkdown.of(
        new ModelDifference(all, all, List.of(), List.of()), "before", "after");
  }

  private static String json(ModelDifference difference) {
    byte[] bytes =
        JsonText.indented(
            json -> {
              json.writeStartObject();
              DifferenceJson.writeFields(difference, json);
              json.writeEndObject();
            });
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String text(String resource) {
    return new String(Fixtures.bytes(resource), StandardCharsets.UTF_8);
  }
}
