package dev.glacis.kit.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, then random; new rows stay together in an
 * index.
 */
@ApplicationScoped
class TimeOrderedIds implements IdGenerator {

  private final SecureRandom random = new SecureRandom();
  private final Clock clock;

  TimeOrderedIds(Clock clock) {
    this.clock = clock;
  }

  @Override
  public UUID next() {
    long high = clock.millis() << 16 | 0x7000L | random.nextLong() & 0x0FFFL;
    long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }
}
