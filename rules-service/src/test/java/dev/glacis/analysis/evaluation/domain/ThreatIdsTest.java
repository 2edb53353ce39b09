package dev.glacis.analysis.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreatIdsTest {

  private static final String FINGERPRINT = "AI-GEN-002@component:assistant";

  @Test
  void givesTheIdThatEarlierReleasesGave() {
    String id = new ThreatIds("acme", "system-1").of(FINGERPRINT);

    assertThat(id).isEqualTo("thr_XM340kPDBc9CSMVl_ysNhA");
  }

  @Test
  void givesEachTenantSystemAndFingerprintAnIdOfItsOwn() {
    String id = new ThreatIds("acme", "system-1").of(FINGERPRINT);

    assertThat(new ThreatIds("globex", "system-1").of(FINGERPRINT)).isNotEqualTo(id);
    assertThat(new ThreatIds("acme", "system-2").of(FINGERPRINT)).isNotEqualTo(id);
    assertThat(new ThreatIds("acme", "system-1").of(FINGERPRINT + "2")).isNotEqualTo(id);
    assertThat(new ThreatIds("acmes", "ystem-1").of(FINGERPRINT)).isNotEqualTo(id);
  }
}
