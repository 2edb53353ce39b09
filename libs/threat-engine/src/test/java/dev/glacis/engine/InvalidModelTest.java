package dev.glacis.engine;

import static dev.glacis.engine.DemoPacks.ENGINE;
import static dev.glacis.engine.ModelBuilder.in;
import static dev.glacis.engine.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.model.InvalidModelException;
import dev.glacis.engine.model.Parent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that contradict themselves are refused with the element that does. */
class InvalidModelTest {

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(
            model().component("a", null, null).flow("f", "a", "b"), ElementKind.DATA_FLOW, "f"),
        Arguments.of(
            model().component("a", null, null).flow("f", "b", "a"), ElementKind.DATA_FLOW, "f"),
        Arguments.of(model().component("a", null, in("z")), ElementKind.COMPONENT, "a"),
        Arguments.of(model().zone("z", 1, in("y")), ElementKind.TRUST_ZONE, "z"),
        Arguments.of(
            model().zone("y", 1, in("z")).zone("z", 1, in("y")), ElementKind.TRUST_ZONE, "y"),
        Arguments.of(
            model().component("a", null, new Parent(ElementKind.COMPONENT, "a")),
            ElementKind.COMPONENT,
            "a"),
        Arguments.of(model().storing("a", null, null, List.of("x")), ElementKind.COMPONENT, "a"),
        Arguments.of(
            model().component("a", null, null).carrying("f", "a", "a", false, List.of("x")),
            ElementKind.DATA_FLOW,
            "f"),
        Arguments.of(model().asset("x", 1).asset("x", 2), ElementKind.ASSET, "x"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void namesTheElement(ModelBuilder model, ElementKind kind, String id) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> ENGINE.evaluate(model.build()))
        .satisfies(
            refused -> {
              assertThat(refused.kind()).isEqualTo(kind);
              assertThat(refused.id()).isEqualTo(id);
              assertThat(refused).hasMessageContaining("'" + id + "'");
            });
  }
}
