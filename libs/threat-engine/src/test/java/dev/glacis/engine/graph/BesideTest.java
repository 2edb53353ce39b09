package dev.glacis.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void doesTheWorkOnceWhoeverBegins() {
    AtomicInteger times = new AtomicInteger();
    Runnable[] waiting = new Runnable[1];
    Supplier<Integer> result = Beside.begun(work -> waiting[0] = work, times::incrementAndGet);

    assertThat(times).hasValue(0);
    assertThat(result.get()).isEqualTo(1);
    waiting[0].run();
    assertThat(result.get()).isEqualTo(1);
    assertThat(times).hasValue(1);
  }

  @Test
  void waitsForWorkThatIsUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    Supplier<Thread> result =
        Beside.begun(
            Thread::startVirtualThread,
            () -> {
              begun.countDown();
              awaitUnchecked(asked);
              return Thread.currentThread();
            });

    begun.await();
    asked.countDown();

    assertThat(result.get()).isNotSameAs(Thread.currentThread());
  }

  @Test
  void reportsWhatWentWrongAsItIs() {
    IllegalArgumentException problem = new IllegalArgumentException("wrong");
    AssertionError error = new AssertionError("very wrong");
    Supplier<String> failing =
        Beside.begun(
            Runnable::run,
            () -> {
              throw problem;
            });
    Supplier<String> breaking =
        Beside.begun(
            null,
            () -> {
              throw error;
            });

    assertThatThrownBy(failing::get).isSameAs(problem);
    assertThatThrownBy(breaking::get).isSameAs(error);
  }

  /** Whoever interrupts wants to be heard, but not in the middle. */
  @Test
  void keepsAnInterruption() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    Supplier<String> result =
        Beside.begun(
            Thread::startVirtualThread,
            () -> {
              begun.countDown();
              LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
              return "done";
            });
    begun.await();
    Thread.currentThread().interrupt();

    assertThat(result.get()).isEqualTo("done");
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
