package dev.glacis.gateway;

import dev.glacis.gateway.testing.HttpCase;
import dev.glacis.gateway.testing.StubUpstreams;
import dev.glacis.kit.testing.RealKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(StubUpstreams.class)
class PublicApiTest {

  @ParameterizedTest
  @MethodSource
  void reads(HttpCase each) {
    each.run();
  }

  @ParameterizedTest
  @MethodSource
  void writes(HttpCase each) {
    each.run();
  }

  @ParameterizedTest
  @MethodSource
  void refusals(HttpCase each) {
    each.run();
  }

  @ParameterizedTest
  @MethodSource
  void graphql(HttpCase each) {
    each.run();
  }

  static List<HttpCase> graphql() {
    return HttpCase.load("graphql");
  }

  static List<HttpCase> reads() {
    return HttpCase.load("reads");
  }

  static List<HttpCase> writes() {
    return HttpCase.load("writes");
  }

  static List<HttpCase> refusals() {
    return HttpCase.load("refusals");
  }
}
