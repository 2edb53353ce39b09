package dev.glacis.exchange.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.glacis.exchange.ImportOptions;
import dev.glacis.exchange.RefusalCode;
import dev.glacis.exchange.RefusedDocumentException;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTreeTest {

  private static final ImportOptions OPTIONS = ImportOptions.defaults();

  @Test
  void objectsListsAndAbsentValuesKnowTheirPlace() {
    Mapping document =
        read(
            """
            <?xml version="1.0"?>
            <m xmlns="urn:m" xmlns:i="urn:i">
              <item i:type="b:Box"><key> k&amp;1 </key></item>
              <item><nothing i:nil="true"/><blank/></item>
              <one><![CDATA[<raw>]]></one>
            </m>
            """);

    Mapping root = (Mapping) document.get("m");
    Sequence items = (Sequence) root.get("item");
    assertThat(PlainValue.of(items.items().get(0)))
        .isEqualTo(Map.of("@type", "b:Box", "key", " k&1 "));
    Scalar nothing = (Scalar) ((Mapping) items.items().get(1)).get("nothing");
    assertThat(nothing.value()).isNull();
    assertThat(nothing.pointer()).isEqualTo("/m/item/1/nothing");
    assertThat(nothing.line()).isEqualTo(4);
    assertThat(nothing.column()).isEqualTo(9);
    assertThat(PlainValue.of(((Mapping) items.items().get(1)).get("blank"))).isEqualTo("");
    assertThat(PlainValue.of(root.get("one"))).isEqualTo("<raw>");
  }

  @Test
  void passesOverWhatTheCallerDoesNotWant() {
    String text = "<m><skip>" + "<a>".repeat(80) + "x" + "</a>".repeat(80) + "</skip><b>1</b></m>";

    assertThat(PlainValue.of(XmlTree.read(text, OPTIONS, Set.of("skip"))))
        .isEqualTo(Map.of("m", Map.of("b", "1")));
    assertThat(refusal(text).code()).isEqualTo(RefusalCode.TOO_DEEP);
  }

  @Timeout(20)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE m [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><m>&b;</m>",
        "<!DOCTYPE m><m/>",
        "<!DOCTYPE m SYSTEM 'file:///etc/passwd'><m/>",
        "<?xml version='1.0'?><!DOCTYPE m [<!ENTITY % p SYSTEM 'file:///etc/hostname'>%p;]><m/>"
      })
  void refusesADocumentType(String text) {
    assertThat(refusal(text).code()).isEqualTo(RefusalCode.DOCUMENT_TYPE);
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret-text");
    try (ServerSocket server = new ServerSocket(0)) {
      server.setSoTimeout(1);
      String text =
          "<!DOCTYPE m SYSTEM 'http://127.0.0.1:%d/x.dtd' [<!ENTITY s SYSTEM '%s'>]><m>&s;</m>"
              .formatted(server.getLocalPort(), secret.toUri());

      assertThat(refusal(text).violations().toString()).doesNotContain("secret-text");
      assertThat(catchThrowableOfType(java.net.SocketTimeoutException.class, server::accept))
          .as("nobody asked for the document type")
          .isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<m>",
        "<m></n>",
        "<m a=1/>",
        "<m>&unknown;</m>",
        "<m/><m/>",
        "",
        "x",
        "<m>\u0001</m>",
        "<m a='1' a='2'/>",
        "<p:m/>"
      })
  void refusesWhatIsNoXml(String text) {
    assertThat(refusal(text).code()).isIn(RefusalCode.SYNTAX, RefusalCode.DOCUMENT_TYPE);
  }

  @Test
  void readsLongTexts() {
    String text = "a&amp;&#65;".repeat(50_000);

    assertThat(PlainValue.of(read("<m>" + text + "</m>")))
        .isEqualTo(Map.of("m", "a&A".repeat(50_000)));
  }

  @Timeout(20)
  @Test
  void refusesMoreElementsThanAllowed() {
    String text = "<m>" + "<a/>".repeat(1_100_000) + "</m>";

    assertThat(refusal(text).code()).isEqualTo(RefusalCode.TOO_MANY_ELEMENTS);
  }

  private static Mapping read(String text) {
    return XmlTree.read(text, OPTIONS, Set.of());
  }

  private static RefusedDocumentException refusal(String document) {
    RefusedDocumentException refusal =
        catchThrowableOfType(
            RefusedDocumentException.class, () -> XmlTree.read(document, OPTIONS, Set.of()));
    assertThat(refusal).isNotNull();
    return refusal;
  }
}
