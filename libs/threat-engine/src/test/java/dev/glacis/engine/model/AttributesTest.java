package dev.glacis.engine.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttributesTest {

  private static final Map<String, Object> VALUES =
      Map.of("tenancy", "multi", "batch", 7, "modality", List.of("text"), "ratio", 0.5, "on", true);

  private final Attributes attributes = new Attributes(VALUES);

  @Test
  void areSortedByName() {
    assertThat(attributes.values().keySet())
        .containsExactly("batch", "modality", "on", "ratio", "tenancy");
    List<String> names = new ArrayList<>();
    attributes.values().forEach((name, value) -> names.add(name));
    assertThat(names).containsExactlyElementsOf(attributes.values().keySet());
  }

  @Test
  void areAMapLikeAnyOther() {
    Map<String, Object> expected = new HashMap<>(VALUES);
    expected.put("batch", 7L);

    assertThat(attributes.values()).isEqualTo(expected).hasSameHashCodeAs(expected);
    assertThat(new Attributes(new LinkedHashMap<>(expected))).isEqualTo(attributes);
    assertThat(attributes.get("ratio")).contains(0.5);
    assertThat(attributes.values()).containsKey("on").doesNotContainKey("off");
    assertThat(attributes.get("zeta")).isEmpty();
    assertThat(attributes.values().get(7)).isNull();
  }

  @Test
  void areBuiltInAnyOrder() {
    List<String> names = new ArrayList<>(VALUES.keySet());
    for (int turn = 0; turn < names.size(); turn++) {
      Collections.rotate(names, 1);
      Attributes.Builder exact = new Attributes.Builder(names.size());
      Attributes.Builder roomy = new Attributes.Builder(names.size() + 3);
      names.forEach(name -> exact.add(name, VALUES.get(name)));
      names.forEach(name -> roomy.add(name, VALUES.get(name)));

      assertThat(exact.build()).isEqualTo(attributes).hasToString(attributes.toString());
      assertThat(roomy.build()).isEqualTo(attributes).hasToString(attributes.toString());
    }
    Attributes.Builder sorted = new Attributes.Builder(names.size());
    names.stream().sorted().forEach(name -> sorted.add(name, VALUES.get(name)));
    assertThat(sorted.build()).isEqualTo(attributes);
    assertThat(new Attributes.Builder(2).build()).isEqualTo(Attributes.none());
  }

  @Test
  void cannotBeChanged() {
    List<String> modality = new ArrayList<>(List.of("text"));
    Attributes own = new Attributes(Map.of("modality", modality));
    modality.add("image");

    assertThat(own.get("modality")).contains(List.of("text"));
    assertThatThrownBy(() -> own.values().put("on", true))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> own.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> own.values().entrySet().iterator().next().setValue("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void holdNoOtherKindOfValue() {
    Map<String, Object> nothing = new HashMap<>();
    nothing.put("on", null);

    assertThatThrownBy(() -> new Attributes(nothing)).hasMessageContaining("on has no value");
    assertThatThrownBy(() -> new Attributes(Map.of("on", Map.of()))).hasMessageContaining("on");
    assertThatThrownBy(() -> new Attributes(Map.of("on", List.of(1)))).hasMessageContaining("text");
  }
}
