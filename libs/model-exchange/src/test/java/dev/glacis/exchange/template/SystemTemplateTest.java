package dev.glacis.exchange.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.Fixtures;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.SourceMap.Place;
import dev.glacis.exchange.Violation;
import dev.glacis.exchange.canonical.CanonicalModel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemTemplateTest {

  private static final String FILE = "base.template.yaml";
  private static final String BASE =
      new String(Fixtures.bytes("/template/" + FILE), StandardCharsets.UTF_8);
  private static final ImportOptions OPTIONS = ImportOptions.defaults();

  @Test
  void saysWhatItAsks() {
    TemplateHead head = template().head();

    assertThat(head.id()).isEqualTo("small-assistant");
    assertThat(head.version()).isEqualTo("1.0.0");
    assertThat(head.parameters())
        .extracting(TemplateParameter::name)
        .containsExactly("key", "hosting", "memory", "logging");
    assertThat(head.parameter("hosting").orElseThrow().values())
        .containsExactly(
            new TemplateParameter.Choice("own", "our own machines"),
            new TemplateParameter.Choice("vendor", "a vendor"));
    assertThat(head.parameters())
        .filteredOn(TemplateParameter::control)
        .extracting(TemplateParameter::name)
        .containsExactly("logging");
  }

  @Test
  void isAPlainModelWithDefaults() {
    ImportedModel imported = template().instantiate(Map.of(), OPTIONS);
    ArchitectureModel model = imported.model();

    assertThat(imported.lossReport().warnings()).isEmpty();
    assertThat(imported.lossReport().guessed()).isEmpty();
    assertThat(model.id()).isEqualTo("small-assistant");
    assertThat(model.description()).isEqualTo("The model runs on our own machines.");
    assertThat(model.extensions()).isEmpty();
    assertThat(model.trustZones()).extracting(zone -> zone.id()).containsExactly("inside");
    assertThat(model.assets()).isEmpty();
    assertThat(model.components()).extracting(Component::id).containsExactly("app", "model");
    assertThat(component(model, "model").type()).isEqualTo("ai.model.foundation");
    assertThat(component(model, "model").attributes().values()).isEmpty();
    assertThat(component(model, "app").assetsProcessed()).isEmpty();
    assertThat(model.dataFlows().getFirst().tags()).containsExactly("first", "without");
  }

  @Test
  void followsTheChosenValues() {
    Map<String, String> values =
        Map.of("key", "a: {$1}", "hosting", "vendor", "memory", "true", "logging", "false");
    ArchitectureModel model = template().instantiate(values, OPTIONS).model();

    assertThat(model.id()).isEqualTo("a: {$1}");
    assertThat(model.description()).isEqualTo("The model runs on a vendor.");
    assertThat(model.trustZones())
        .extracting(zone -> zone.id() + "=" + zone.trustRating())
        .containsExactly("inside=60", "outside=40");
    assertThat(model.components()).extracting(Component::id).contains("store");
    assertThat(component(model, "model").type()).isEqualTo("ai.model.thirdparty.api");
    assertThat(component(model, "model").attributes().values()).containsEntry("thirdParty", true);
    assertThat(component(model, "app").attributes().values()).containsEntry("logged", false);
    assertThat(component(model, "app").assetsProcessed()).containsExactly("notes");
    assertThat(model.dataFlows()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void writesAPlainDocumentOfTheSameModel(DocumentSyntax syntax) {
    Map<String, String> values = Map.of("hosting", "vendor", "memory", "true");
    byte[] document = template().document(values, syntax);

    ImportedModel again = new ModelImporter().read(document, OPTIONS);
    assertThat(again.lossReport().warnings()).isEmpty();
    assertThat(CanonicalModel.digest(again.model()))
        .isEqualTo(CanonicalModel.digest(template().instantiate(values, OPTIONS).model()));
  }

  @Test
  void keepsThePlacesOfTheTemplate() {
    ImportedModel imported = template().instantiate(Map.of("memory", "true"), OPTIONS);

    assertThat(imported.sourceMap().places())
        .containsEntry("component:store", new Place("/components/2", 62, 5));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/template/refused.csv",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '\u0001')
  void refuses(
      String what,
      String values,
      String replaced,
      String by,
      String code,
      int line,
      String inTheMessage) {
    RefusedTemplateException refusal = refusalOf(edited(replaced, by), values);

    Violation first = refusal.violations().getFirst();
    assertThat(refusal.file()).isEqualTo(FILE);
    assertThat(first.code().label()).isEqualTo(code);
    assertThat(first.message()).contains(inTheMessage).endsWith(".");
    assertThat(first.line()).as(first.message()).isEqualTo(line);
    assertThat(refusal)
        .hasMessageStartingWith(FILE + ":" + line + ":" + first.column() + ": " + code + ": ");
  }

  @Test
  void namesEveryMistakeInTheOrderOfTheFile() {
    String document = edited("own: 70, vendor: 60", "own: 70").replace("${hosting}", "${host}");

    assertThat(refusalOf(document, null).violations())
        .extracting(violation -> violation.code().label() + ":" + violation.line())
        .containsExactly("unknown-parameter:31", "missing-field:36");
  }

  private static RefusedTemplateException refusalOf(String document, String values) {
    RefusedTemplateException refusal =
        catchThrowableOfType(
            RefusedTemplateException.class,
            () -> template(document).instantiate(given(values), OPTIONS));
    assertThat(refusal).isNotNull();
    return refusal;
  }

  private static String edited(String replaced, String by) {
    if (replaced == null) {
      return BASE;
    }
    String text = unescaped(replaced);
    assertThat(BASE).contains(text);
    return BASE.replace(text, by == null ? "" : unescaped(by));
  }

  private static Map<String, String> given(String values) {
    return values == null
        ? Map.of()
        : Arrays.stream(values.split(","))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> unescaped(pair[1])));
  }

  private static String unescaped(String text) {
    return text.replace("\\n", "\n");
  }

  private static Component component(ArchitectureModel model, String id) {
    return model.components().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private static SystemTemplate template() {
    return template(BASE);
  }

  private static SystemTemplate template(String document) {
    return SystemTemplate.read(FILE, document.getBytes(StandardCharsets.UTF_8));
  }
}
