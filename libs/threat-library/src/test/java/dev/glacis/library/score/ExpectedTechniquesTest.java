package dev.glacis.library.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTechniquesTest {

  private static final ExpectedTechniques EXPECTED =
      ExpectedTechniques.parse(
          "year,id,techniques_ordered\n2020,AML.CS0001,AML.T0001 AML.T0002\n2021,AML.CS00010,\n");

  @Test
  void ignoresOtherColumnsAndKeepsTheOrder() {
    assertThat(EXPECTED.of("AML.CS0001")).contains(List.of("AML.T0001", "AML.T0002"));
    assertThat(EXPECTED.of("AML.CS00010")).contains(List.of());
    assertThat(EXPECTED.of("AML.CS0002")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "AML.CS0001, AML.CS0001",
    "aml-cs0001, AML.CS0001",
    "AML.CS0001-malware-sensor, AML.CS0001",
    "AML.CS0001.otm.yaml, AML.CS0001",
    "aml_cs00010, AML.CS00010",
    "AML.CS000, ",
    "AML.CS00011, ",
    "other, "
  })
  void findsTheCaseThatANameMeans(String name, String id) {
    assertThat(EXPECTED.named(name).orElse(null)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id,other\n1,2'|the column techniques_ordered is missing",
        "'name,techniques_ordered\n1,2'|the column id is missing",
        "'id,techniques_ordered\n1,2\n1,3'|the id 1 is there twice"
      })
  void saysWhatIsWrong(String csv, String message) {
    assertThatThrownBy(() -> ExpectedTechniques.parse(csv)).hasMessage(message);
  }
}
