package dev.glacis.engine.evaluation;

import java.util.function.Supplier;

/**
 * A value that is worked out once, when first asked for; what it is made of is given up then. Safe
 * to share between threads.
 */
final class Lazy<T> {

  private Supplier<T> making;
  private volatile T value;

  Lazy(Supplier<T> making) {
    this.making = making;
  }

  T get() {
    if (value == null) {
      synchronized (this) {
        if (value == null) {
          value = making.get();
          making = null;
        }
      }
    }
    return value;
  }

  /** A value that came about on the way to another; ignored when there is one. */
  void offer(T made) {
    synchronized (this) {
      if (value == null) {
        value = made;
        making = null;
      }
    }
  }

  boolean made() {
    return value != null;
  }
}
