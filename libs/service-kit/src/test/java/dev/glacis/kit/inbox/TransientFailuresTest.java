package dev.glacis.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glacis.kit.client.UpstreamUnavailableException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransientFailuresTest {

  @Test
  void waitsForADependencyThatIsAway() {
    assertThat(TransientFailures.isTransient(new UpstreamUnavailableException("away", null)))
        .isTrue();
    assertThat(TransientFailures.isTransient(new RuntimeException(new ConnectException())))
        .isTrue();
  }

  @Test
  void waitsForAnAnswerThatCameTooLateOrBrokeOff() {
    Exception late = new ProcessingException(new TimeoutException("30 s"));
    Exception brokenOff = new VertxException("Connection was closed");

    assertThat(TransientFailures.isTransient(late)).isTrue();
    assertThat(TransientFailures.isTransient(brokenOff)).isTrue();
  }

  @Test
  void preparesAnEffectAnewWhenSomebodyElseWasFaster() {
    assertThat(TransientFailures.isTransient(new ChangedMeanwhileException("restored"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"08006,true", "40001,true", "57P01,true", "53300,true", "23505,false", "22001,false"})
  void judgesTheDatabaseByItsState(String state, boolean passes) {
    RuntimeException failure = new RuntimeException(new SQLException("x", state));

    assertThat(TransientFailures.isTransient(failure)).isEqualTo(passes);
  }

  @Test
  void givesUpOnAMistakeInTheProgram() {
    assertThat(TransientFailures.isTransient(new NullPointerException())).isFalse();
    assertThat(TransientFailures.isTransient(new IllegalStateException("no"))).isFalse();
  }
}
