package dev.glacis.engine.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Takes members of an array over from whoever works them out, encodes them and writes them in
 * order, in a thread of its own, so that both go on at once. Where this thread falls behind,
 * whoever works them out encodes some as well: both are busy until all is written. Few wait at a
 * time: memory stays small. What goes wrong in writing is thrown to whoever works them out.
 */
final class EncodingThread implements AutoCloseable {

  private static final int WAITING = 4;

  /** One step of the thread. */
  private sealed interface Step {

    /** Still to be encoded. */
    record Given(Members members) implements Step {}

    /** Ready to be written. */
    record Encoded(byte[] members) implements Step {}

    /** All is written. */
    record End() implements Step {}
  }

  private final OutputStream out;
  private final MembersEncoder here;
  private final MembersEncoder there;
  private final BlockingQueue<Step> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private boolean begun;
  private volatile Throwable failure;

  /**
   * Starts the thread.
   *
   * @param out takes the members of an array, with commas between them
   * @param here for whoever works the members out
   * @param there for the thread
   */
  EncodingThread(OutputStream out, MembersEncoder here, MembersEncoder there) {
    this.out = out;
    this.here = here;
    this.there = there;
    this.thread = Thread.ofPlatform().daemon().name("glacis-answer").start(this::run);
  }

  /**
   * Takes some members over.
   *
   * @throws RuntimeException what went wrong with earlier ones
   */
  void accept(Members members) {
    throwFailure();
    if (!waiting.offer(new Step.Given(members))) {
      hand(new Step.Encoded(encoded(here, members)));
    }
  }

  /**
   * Waits until all is written.
   *
   * @throws RuntimeException what went wrong in writing
   */
  void finish() {
    hand(new Step.End());
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw stopped(interrupted);
    }
    throwFailure();
  }

  /** Ends the thread where the answer is given up; nobody writes to the stream any more. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void hand(Step step) {
    throwFailure();
    try {
      waiting.put(step);
    } catch (InterruptedException interrupted) {
      throw stopped(interrupted);
    }
  }

  private void run() {
    try {
      for (Step next = waiting.take(); !(next instanceof Step.End); next = waiting.take()) {
        if (failure == null) {
          go(next);
        }
      }
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * After a failure the rest is taken without being written: nobody waits for ever to hand over.
   */
  private void go(Step step) {
    try {
      switch (step) {
        case Step.Given(Members members) -> write(members);
        case Step.Encoded(byte[] members) -> write(members);
        case Step.End end -> {}
      }
    } catch (IOException wrong) {
      failure = new UncheckedIOException(wrong);
    } catch (RuntimeException | Error wrong) {
      failure = wrong;
    }
  }

  /** None where the answer lists none of them. */
  private static byte[] encoded(MembersEncoder encoder, Members members) {
    try {
      return encoder.encode(members) ? encoder.copy() : new byte[0];
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private void write(Members members) throws IOException {
    if (there.encode(members)) {
      separate();
      there.writeTo(out);
    }
  }

  private void write(byte[] members) throws IOException {
    if (members.length > 0) {
      separate();
      out.write(members);
    }
  }

  private void separate() throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
  }

  private void throwFailure() {
    switch (failure) {
      case null -> {}
      case RuntimeException wrong -> throw wrong;
      case Error wrong -> throw wrong;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  private static IllegalStateException stopped(InterruptedException interrupted) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("interrupted while an answer was written", interrupted);
  }
}
