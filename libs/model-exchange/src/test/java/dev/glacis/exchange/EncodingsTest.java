package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

  @ParameterizedTest(name = "{0} in {1}{2}")
  @CsvSource({
    "/otm/assistant.otm.json, UTF-8, mark",
    "/otm/assistant.otm.yaml, UTF-8, mark",
    "/otm/assistant.otm.json, UTF-16LE,",
    "/otm/assistant.otm.json, UTF-16BE, mark",
    "/otm/assistant.otm.yaml, UTF-16LE, mark",
    "/otm/assistant.otm.yaml, UTF-16BE,",
    "/otm/assistant.otm.json, UTF-32LE, mark",
    "/otm/assistant.otm.yaml, UTF-32BE, mark",
    "/otm/assistant.otm.json, UTF-32BE,",
    "/foreign/shop.tm7, UTF-8, mark",
    "/foreign/shop.tm7, UTF-16LE, mark",
    "/foreign/shop.tm7, UTF-16BE,",
    "/foreign/shop.threagile.yaml, UTF-16LE, mark"
  })
  void readsTheSameInEveryUnicodeEncoding(String file, String charset, String mark) {
    String text = new String(Fixtures.bytes(file), StandardCharsets.UTF_8);
    byte[] encoded = ((mark == null ? "" : "\uFEFF") + text).getBytes(Charset.forName(charset));

    assertThat(said(encoded)).isEqualTo(said(Fixtures.bytes(file)));
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "windows-1252"})
  void readsXmlInTheEncodingThatItDeclares(String charset) {
    String text =
        new String(Fixtures.bytes("/foreign/shop.tm7"), StandardCharsets.UTF_8)
            .replaceFirst(
                "^(<\\?xml[^>]*\\?>)?", "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>")
            .replace("Shop", "Sh\u00F6p");

    ImportedModel latin = read(text.getBytes(Charset.forName(charset)));

    assertThat(latin.model().name()).contains("Sh\u00F6p");
  }

  private static List<Object> said(byte[] document) {
    ImportedModel read = read(document);
    return List.of(read.model(), read.lossReport());
  }

  private static ImportedModel read(byte[] document) {
    return new ModelImporter().read(document, ImportOptions.defaults());
  }
}
