package dev.glacis.local.command;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import sun.misc.Signal;

/**
 * Makes SIGINT end this process even when a script started it with {@code &}: shells let such
 * processes ignore the signal, Java keeps what it inherits, and the platform would stay behind.
 */
final class Interrupts {

  private static final int SIGINT = 2;

  private Interrupts() {}

  static void heed() {
    useDefault();
    Signal.handle(new Signal("INT"), _ -> Runtime.getRuntime().exit(128 + SIGINT));
  }

  /** C's {@code signal(SIGINT, SIG_DFL)}; Java refuses to handle a signal that is ignored. */
  private static void useDefault() {
    Linker linker = Linker.nativeLinker();
    FunctionDescriptor signal =
        FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    try {
      MemorySegment _ =
          (MemorySegment)
              linker
                  .downcallHandle(linker.defaultLookup().findOrThrow("signal"), signal)
                  .invokeExact(SIGINT, MemorySegment.NULL);
    } catch (Throwable e) {
      throw new IllegalStateException("SIGINT cannot be handled", e);
    }
  }
}
