package dev.glacis.exchange.cyclonedx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.Foreign;
import dev.glacis.exchange.SourceMap.Place;
import org.junit.jupiter.api.Test;

/** A bill says the same in both notations. */
class BillInXmlTest {

  private static final Foreign JSON = Foreign.read("assistant.cdx.json");
  private static final Foreign XML = Foreign.read("assistant.cdx.xml");

  @Test
  void isTheSameModelAsTheBillInJson() {
    assertThat(XML.model()).isEqualTo(JSON.model());
  }

  @Test
  void countsTheSame() {
    assertThat(XML.report().counts()).isEqualTo(JSON.report().counts());
  }

  @Test
  void saysTheLineOfEachPart() {
    assertThat(XML.imported().sourceMap().of(ElementKind.COMPONENT, "corpus"))
        .contains(new Place("/components/1", 26, 5));
    assertThat(XML.imported().mediaType()).isEqualTo("application/xml");
  }
}
