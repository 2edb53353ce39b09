package dev.glacis.exchange.export;

import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** YAML that readers of version 1.1 and 1.2 understand alike. */
public final class YamlText {

  private static final DumpSettings SETTINGS =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.BLOCK)
          .setDereferenceAliases(true)
          .setSplitLines(false)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .build();

  private YamlText() {}

  /** The document, with line breaks of Unix. */
  public static String of(Object tree) {
    return new Dump(SETTINGS, new CarefulTexts()).dumpToString(StableOrder.of(tree));
  }

  /** Leaves quotes away only from words that no version of YAML takes for something else. */
  private static final class CarefulTexts extends StandardRepresenter {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9 _./-]*[A-Za-z0-9]");
    private static final Set<String> VALUES =
        Set.of("true", "false", "yes", "no", "on", "off", "null");

    CarefulTexts() {
      super(SETTINGS);
      representers.put(String.class, value -> careful(value.toString()));
    }

    private Node careful(String text) {
      boolean plain =
          WORD.matcher(text).matches() && VALUES.stream().noneMatch(text::equalsIgnoreCase);
      return representScalar(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }
  }
}
