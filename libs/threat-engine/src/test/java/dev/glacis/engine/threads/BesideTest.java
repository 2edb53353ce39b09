package dev.glacis.engine.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void doesTheWorkOnceWhoeverBegins() {
    AtomicInteger times = new AtomicInteger();
    Runnable[] waiting = new Runnable[1];
    Beside<Integer> work = Beside.begun(begin -> waiting[0] = begin, times::incrementAndGet);

    assertThat(times).hasValue(0);
    assertThat(work.get()).isEqualTo(1);
    waiting[0].run();
    assertThat(work.get()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  @Test
  void leavesOutWhatNobodyHasBegun() {
    AtomicInteger times = new AtomicInteger();
    Runnable[] waiting = new Runnable[1];
    Beside<Integer> work = Beside.begun(begin -> waiting[0] = begin, times::incrementAndGet);

    assertThat(work.orElse(() -> 7)).isEqualTo(7);
    waiting[0].run();
    assertThat(times).hasValue(0);
    assertThat(Beside.begun(Runnable::run, () -> 1).orElse(() -> 7)).isEqualTo(1);
    assertThat(Beside.begun(null, () -> 1).orElse(() -> 7)).isEqualTo(7);
  }

  @Test
  void doesTheWorkWhereHelpersAreGone() {
    Beside<Integer> work =
        Beside.begun(
            begin -> {
              throw new RejectedExecutionException("shut down");
            },
            () -> 1);

    assertThat(work.get()).isEqualTo(1);
  }

  @Test
  void waitsForWorkThatIsUnderWay() throws InterruptedException {
    Thread caller = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    Beside<Thread> work =
        Beside.begun(
            begin -> Thread.ofPlatform().start(begin),
            () -> {
              begun.countDown();
              while (caller.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              return Thread.currentThread();
            });
    begun.await();

    assertThat(work.orElse(() -> null)).isNotNull().isNotSameAs(caller);
  }

  @Test
  void leavesOutWhatNobodyWantsAnyMore() {
    List<Runnable> late = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    Beside<Integer> work = Beside.begun(late::add, done::incrementAndGet);
    work.withdraw();
    late.forEach(Runnable::run);

    assertThat(late).hasSize(1);
    assertThat(done).hasValue(0);
  }

  @Test
  void reportsWhatWentWrongAsItIs() {
    IllegalArgumentException problem = new IllegalArgumentException("wrong");
    AssertionError error = new AssertionError("very wrong");
    Beside<String> failing =
        Beside.begun(
            Runnable::run,
            () -> {
              throw problem;
            });
    Beside<String> breaking =
        Beside.begun(
            null,
            () -> {
              throw error;
            });

    assertThatThrownBy(failing::get).isSameAs(problem);
    assertThatThrownBy(breaking::get).isSameAs(error);
  }

  /** Whoever interrupts wants to be heard, but not in the middle. The work ends when it was. */
  @Test
  void keepsAnInterruption() throws InterruptedException {
    Thread caller = Thread.currentThread();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Beside<String> work =
        Beside.begun(
            begin -> Thread.ofPlatform().start(begin),
            () -> {
              begun.countDown();
              awaitUnchecked(interrupted);
              while (caller.isInterrupted()) {
                Thread.onSpinWait();
              }
              return "done";
            });
    begun.await();
    caller.interrupt();
    interrupted.countDown();

    assertThat(work.get()).isEqualTo("done");
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
