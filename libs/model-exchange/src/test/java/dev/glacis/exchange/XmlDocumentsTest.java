package dev.glacis.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlDocumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a/>|not-a-model",
        "<bom xmlns='http://example.org/bom/1.6'/>|not-a-model",
        "<a|not-a-model",
        "<!doctype html><html></html>|not-a-model",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>|document-type",
        "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a/>|document-type"
      })
  void refusesForeignElementsAndDocumentTypes(String document, String code) {
    RefusedDocumentException refusal =
        catchThrowableOfType(
            RefusedDocumentException.class,
            () ->
                new ModelImporter()
                    .read(document.getBytes(StandardCharsets.UTF_8), ImportOptions.defaults()));

    assertThat(refusal.code().label()).isEqualTo(code);
  }
}
