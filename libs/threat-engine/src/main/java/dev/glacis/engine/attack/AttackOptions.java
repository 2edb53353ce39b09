package dev.glacis.engine.attack;

/**
 * What counts as an entry point and as valued, and how much is looked for.
 *
 * @param paths how many paths are wanted at most
 * @param untrustedUpTo components in a zone rated at most this, 0 to 100, are entry points; so are
 *     those in the zones with the lowest rating that is known
 * @param valuedFrom an asset counts for a security property from this value, 0 to 100
 * @param workLimit flows followed and steps compared at most, ten more for each chain of threats
 *     that is kept; counted, not timed, so that the answer never depends on the machine
 */
public record AttackOptions(int paths, int untrustedUpTo, int valuedFrom, long workLimit) {

  public AttackOptions {
    if (paths < 1 || workLimit < 0) {
      throw new IllegalArgumentException("at least one path is wanted, and no negative work");
    }
  }

  /** Ten paths, zones up to 20, assets from 70, five million units of work. */
  public static AttackOptions defaults() {
    return new AttackOptions(10, 20, 70, 5_000_000);
  }

  public AttackOptions withPaths(int wanted) {
    return new AttackOptions(wanted, untrustedUpTo, valuedFrom, workLimit);
  }

  public AttackOptions withWorkLimit(long limit) {
    return new AttackOptions(paths, untrustedUpTo, valuedFrom, limit);
  }
}
