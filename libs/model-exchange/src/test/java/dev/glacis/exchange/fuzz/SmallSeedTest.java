package dev.glacis.exchange.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.exchange.ImportedModel;
import dev.glacis.exchange.ModelImporter;
import dev.glacis.exchange.RefusedDocumentException;
import dev.glacis.exchange.ShippedAttributes;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmallSeedTest {

  @Test
  void whatIsCutIsStillADocumentOfItsFormat() {
    for (Map.Entry<String, byte[]> seed : Seeds.whole().entrySet()) {
      Optional<ImportedModel> whole = read(seed.getValue());
      byte[] small = SmallSeed.of(seed.getValue(), FuzzedImportTest.LARGEST_SEED);

      assertThat(small.length).as(seed.getKey()).isLessThanOrEqualTo(FuzzedImportTest.LARGEST_SEED);
      assertThat(read(small).map(ImportedModel::format))
          .as(seed.getKey())
          .isEqualTo(whole.map(ImportedModel::format));
    }
  }

  private static Optional<ImportedModel> read(byte[] document) {
    try {
      return Optional.of(new ModelImporter().read(document, ShippedAttributes.options()));
    } catch (RefusedDocumentException noModel) {
      return Optional.empty();
    }
  }
}
