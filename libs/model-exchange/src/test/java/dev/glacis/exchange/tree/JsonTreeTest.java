package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class JsonTreeTest {

  /** Objects of few and of many keys, which are looked for in different ways. */
  @Property(tries = 200)
  void anObjectIsRefusedOnlyIfAKeyStandsTwiceInIt(
      @ForAll @Size(max = 100) List<@IntRange(max = 2000) Integer> keys) {
    String object =
        keys.stream()
            .map(key -> "\"k" + key + "\": true")
            .collect(Collectors.joining(",", "{", "}"));
    if (new HashSet<>(keys).size() == keys.size()) {
      Mapping read = (Mapping) read(object);
      assertThat(read.size()).isEqualTo(keys.size());
      assertThat(keys).allMatch(key -> read.get("k" + key) != null);
    } else {
      RefusedDocumentException refused =
          catchThrowableOfType(RefusedDocumentException.class, () -> read(object));
      assertThat(refused.violations())
          .hasSize(keys.size() - new HashSet<>(keys).size())
          .allMatch(violation -> violation.code() == RefusalCode.DUPLICATE_KEY);
    }
  }

  @Test
  void everyValueKnowsItsPlace() {
    Mapping root = (Mapping) read("{ \"a\" : [ 1,\n  \"b\",\n {\"c\": null}, true ] }");
    Sequence list = (Sequence) root.get("a");

    assertThat(list.items())
        .extracting(node -> node.pointer() + " " + node.line() + ":" + node.column())
        .containsExactly("/a/0 1:11", "/a/1 2:3", "/a/2 3:2", "/a/3 3:15");
    Node nothing = ((Mapping) list.value(2)).value(0);
    assertThat(nothing.pointer()).isEqualTo("/a/2/c");
    assertThat(nothing.place().pointer()).isEqualTo("/a/2/c");
    assertThat(nothing.column()).isEqualTo(8);
    assertThat(nothing.describe()).isEqualTo("nothing (null)");
  }

  @Test
  void objectsOfTheSameKeysHaveTheirOwnValues() {
    Sequence list =
        (Sequence) read("[{\"a\":1,\"b\":2}, {\"a\":3,\"b\":4}, {\"b\":5,\"a\":6}, {\"a\":7}]");

    assertThat(PlainValue.of(list)).hasToString("[{a=1, b=2}, {a=3, b=4}, {b=5, a=6}, {a=7}]");
  }

  private static Node read(String document) {
    return DocumentTree.read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults())
        .root();
  }
}
