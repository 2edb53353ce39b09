package dev.glacis.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {

  @Test
  void givesVersionSevenIdsThatStartWithTheTime() {
    Instant time = Instant.parse("2026-11-23T10:15:30Z");
    TimeOrderedIds ids = new TimeOrderedIds(Clock.fixed(time, ZoneOffset.UTC));

    UUID id = ids.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(time.toEpochMilli());
    assertThat(ids.next()).isNotEqualTo(id);
  }
}
