package dev.glacis.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.ThreatEngine;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.Element;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.exchange.AttributeVocabulary;
import dev.glacis.exchange.DocumentSyntax;
import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.template.SystemTemplate;
import dev.glacis.exchange.template.TemplateParameter;
import dev.glacis.library.TemplateInstances.Instance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates that ship are plain models for all values, and say something to the rules. */
class SystemTemplatesTest {

  private static final Path REFERENCE = Path.of("../../docs/reference/system-templates.md");
  private static final ThreatEngine ENGINE = new ThreatEngine(ThreatLibrary.load());
  private static final AttributeVocabulary VOCABULARY =
      AttributeVocabulary.of(ENGINE.packs().vocabulary());
  private static final ImportOptions OPTIONS = ImportOptions.defaults().withVocabulary(VOCABULARY);

  static Stream<Instance> oneAtATime() {
    return TemplateInstances.oneAtATime();
  }

  static Stream<Arguments> templates() {
    return TemplateInstances.templates().stream()
        .map(template -> Arguments.of(template.head().id(), template));
  }

  static Stream<Arguments> controls() {
    return parameters(TemplateParameter::control);
  }

  static Stream<Arguments> facts() {
    return parameters(parameter -> !parameter.control() && !parameter.values().isEmpty());
  }

  private static Stream<Arguments> parameters(Predicate<TemplateParameter> wanted) {
    return TemplateInstances.templates().stream()
        .flatMap(
            template ->
                template.head().parameters().stream()
                    .filter(wanted)
                    .map(one -> Arguments.of(template.head().id(), one.name(), template)));
  }

  @Test
  void areAllInTheIndexUnderTheirIds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/templates"))) {
      assertThat(SystemTemplates.shipped())
          .extracting(SystemTemplates.ShippedTemplate::file)
          .hasSizeGreaterThanOrEqualTo(8)
          .containsExactlyElementsOf(
              files
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .sorted()
                  .toList());
    }
    assertThat(SystemTemplates.shipped())
        .allSatisfy(
            shipped ->
                assertThat(SystemTemplate.read(shipped.file(), shipped.content()).head().id())
                    .isEqualTo(shipped.id()));
    assertThat(SystemTemplates.find("rag")).isPresent();
    assertThat(SystemTemplates.find("rags")).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneAtATime")
  void readWithoutARemarkAndHaveThreats(Instance instance) {
    ImportedModel imported = instantiated(instance);
    LossReport report = imported.lossReport();

    assertThat(report.warnings()).isEmpty();
    assertThat(report.guessed()).isEmpty();
    assertThat(report.dropped()).isEmpty();
    assertThat(ENGINE.evaluate(imported.model()).reported()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("oneAtATime")
  void useOnlyWordsOfTheVocabulary(Instance instance) {
    ArchitectureModel model = instantiated(instance).model();

    assertThat(model.components())
        .allSatisfy(
            component ->
                assertThat(ENGINE.packs().vocabulary().types()).containsKey(component.type()));
    assertKnown(ElementKind.COMPONENT, model.components());
    assertKnown(ElementKind.TRUST_ZONE, model.trustZones());
    assertKnown(ElementKind.DATA_FLOW, model.dataFlows());
    assertKnown(ElementKind.ASSET, model.assets());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void areModelsForEveryCombinationOfValues(String id, SystemTemplate template) {
    TemplateInstances.combinations(template)
        .forEach(
            instance ->
                assertThat(instantiated(instance).lossReport().warnings())
                    .as(instance.toString())
                    .isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void drawAWholeSystemThatIsWrittenAsPlainOtm(String id, SystemTemplate template) {
    byte[] document =
        template.document(Map.of("key", "k-1", "name", "Mine: {1}"), DocumentSyntax.YAML);
    ArchitectureModel model = new ModelImporter().read(document, OPTIONS).model();

    assertThat(model.id()).isEqualTo("k-1");
    assertThat(model.name()).isEqualTo("Mine: {1}");
    assertThat(model.components()).hasSizeBetween(8, 16);
    assertThat(model.trustZones()).allMatch(zone -> zone.trustRating() != null);
    assertThat(model.assets()).allMatch(asset -> asset.attributes().values().size() == 2);
    assertThat(model.dataFlows())
        .allMatch(flow -> flow.attributes().values().containsKey("content"));
    assertThat(new String(document, StandardCharsets.UTF_8))
        .doesNotContain("choose:", "when:", "template:", "${");
  }

  /** A threat that is there before and after has no higher risk, and none is new. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("controls")
  void haveControlsThatNeverRaiseRisk(String id, String control, SystemTemplate template) {
    List<Instance> without = TemplateInstances.beforeAControl(control, template).toList();

    assertThat(without).hasSizeGreaterThan(5);
    for (Instance before : without) {
      Map<String, Integer> off = risks(before);
      Map<String, Integer> on = risks(before.with(control, "true"));
      assertThat(off.keySet()).as(before.toString()).containsAll(on.keySet());
      on.forEach(
          (threat, risk) ->
              assertThat(risk).as(before + threat).isLessThanOrEqualTo(off.get(threat)));
    }
  }

  /** A control that lowers nothing would be a question without a purpose. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("controls")
  void haveControlsThatLowerSomeRisk(String id, String control, SystemTemplate template) {
    assertThat(TemplateInstances.beforeAControl(control, template))
        .anyMatch(before -> sum(before.with(control, "true")) < sum(before));
  }

  /**
   * What the threats of shipped packs read stays as it is; so later rules cannot break the promise.
   */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("controls")
  void haveControlsThatChangeOnlyAttributesOfControls(
      String id, String control, SystemTemplate template) {
    TemplateInstances.beforeAControl(control, template)
        .forEach(
            before ->
                assertThat(facts(before.with(control, "true")))
                    .as(before.toString())
                    .isEqualTo(facts(before)));
  }

  /** A parameter that changes no threat, whatever the others are, would be an idle question. */
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("facts")
  void askOnlyWhatMattersToThreats(String id, String parameter, SystemTemplate template) {
    TemplateParameter asked = template.head().parameter(parameter).orElseThrow();

    assertThat(TemplateInstances.except(parameter, template))
        .anyMatch(
            base ->
                asked.values().stream()
                        .map(choice -> risks(base.with(parameter, choice.value())))
                        .distinct()
                        .count()
                    > 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("templates")
  void standInTheReferenceWithTheirParameters(String id, SystemTemplate template)
      throws IOException {
    String parameters =
        template.head().parameters().stream()
            .filter(parameter -> !parameter.values().isEmpty())
            .map(one -> one.control() ? "**" + one.name() + "**" : one.name())
            .collect(Collectors.joining(", "));

    assertThat(Files.readString(REFERENCE))
        .contains("| `%s` | %s | %s |".formatted(id, template.head().name(), parameters));
  }

  @Test
  void haveTheFormOfTheExampleInTheReference() throws IOException {
    String page = Files.readString(REFERENCE);
    int start = page.indexOf("```yaml\n") + "```yaml\n".length();
    String example = page.substring(start, page.indexOf("```", start));
    SystemTemplate template =
        SystemTemplate.read("example", example.getBytes(StandardCharsets.UTF_8));

    assertThat(TemplateInstances.combinations(template).map(SystemTemplatesTest::instantiated))
        .hasSize(4)
        .allMatch(imported -> imported.lossReport().warnings().isEmpty());
  }

  /** Everything of a model but its controls. */
  private static Map<String, Object> facts(Instance instance) {
    ArchitectureModel model = instantiated(instance).model();
    Map<String, Object> facts = new TreeMap<>();
    Stream.of(model.trustZones(), model.components(), model.dataFlows(), model.assets())
        .flatMap(List::stream)
        .forEach(element -> facts.put(element.getClass() + element.id(), facts(element)));
    return facts;
  }

  private static Map<String, Object> facts(Element element) {
    Map<String, Object> values = new TreeMap<>(element.attributes().values());
    values.keySet().removeIf(SystemTemplatesTest::isControl);
    if (element instanceof Component component) {
      values.put("", component.type() + component.parent() + component.assetsProcessed());
    }
    return values;
  }

  private static boolean isControl(String attribute) {
    AttributeDefinition known = ENGINE.packs().vocabulary().attributes().get(attribute);
    return known.role() == AttributeRole.CONTROL;
  }

  private static Map<String, Integer> risks(Instance instance) {
    Evaluation evaluation = ENGINE.evaluate(instantiated(instance).model());
    return evaluation.reported().stream()
        .collect(Collectors.toMap(Threat::fingerprint, threat -> threat.risk().current()));
  }

  private static int sum(Instance instance) {
    return risks(instance).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void assertKnown(ElementKind kind, List<? extends Element> elements) {
    for (Element element : elements) {
      assertThat(element.attributes().values().keySet())
          .as(element.id())
          .allMatch(name -> VOCABULARY.find(kind, name).isPresent());
    }
  }

  private static ImportedModel instantiated(Instance instance) {
    return instance.template().instantiate(instance.values(), OPTIONS);
  }
}
