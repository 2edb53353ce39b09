package dev.glacis.engine.answer;

import dev.glacis.engine.evaluation.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Takes threats over from whoever explains them and writes them in order in a thread of its own, so
 * that both go on at once. Few wait at a time: memory stays as small as with one thread. What goes
 * wrong in writing is thrown to whoever explains.
 */
final class WritingThread implements AutoCloseable {

  /** Handing over one by one would cost more than writing. */
  private static final int TOGETHER = 64;

  private static final int WAITING = 4;

  private static final List<Threat> END = new ArrayList<>();

  private final Consumer<Threat> writing;
  private final BlockingQueue<List<Threat>> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private List<Threat> collected = new ArrayList<>(TOGETHER);
  private volatile Throwable failure;

  /**
   * @param writing writes one threat; called by one thread
   */
  WritingThread(Consumer<Threat> writing) {
    this.writing = writing;
    this.thread = Thread.ofPlatform().daemon().name("glacis-answer").start(this::run);
  }

  /**
   * Takes a threat over.
   *
   * @throws RuntimeException what went wrong in writing an earlier one
   */
  void accept(Threat threat) {
    collected.add(threat);
    if (collected.size() == TOGETHER) {
      hand(collected);
      collected = new ArrayList<>(TOGETHER);
    }
  }

  /**
   * Waits until all is written.
   *
   * @throws RuntimeException what went wrong in writing
   */
  void finish() {
    hand(collected);
    hand(END);
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

  private void hand(List<Threat> threats) {
    throwFailure();
    try {
      waiting.put(threats);
    } catch (InterruptedException interrupted) {
      throw stopped(interrupted);
    }
  }

  private void run() {
    try {
      for (List<Threat> next = waiting.take(); next != END; next = waiting.take()) {
        if (failure == null) {
          write(next);
        }
      }
    } catch (InterruptedException givenUp) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * After a failure the rest is taken without being written: nobody waits for ever to hand over.
   */
  private void write(List<Threat> threats) {
    try {
      threats.forEach(writing);
    } catch (RuntimeException | Error wrong) {
      failure = wrong;
    }
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
