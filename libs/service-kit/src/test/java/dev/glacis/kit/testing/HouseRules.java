package dev.glacis.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Architecture rules of every service: {@code @ArchTest static final ArchTests house =
 * ArchTests.in(HouseRules.class);}
 */
public final class HouseRules {

  // By name: a service without a database does not have the class.
  private static final String ENTITY = "jakarta.persistence.Entity";

  @ArchTest
  static final ArchRule domainIsPlain =
      classes()
          .that()
          .resideInAPackage("..domain..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage("java..", "dev.glacis.engine..", "dev.glacis.exchange..")
                  .or(resideInAnyPackage("dev.glacis.kit.paging..", "dev.glacis.library.."))
                  .or(resideInAnyPackage("dev.glacis..domain..")))
          .allowEmptyShould(true)
          .because("what the product means must not hang on a framework");

  @ArchTest
  static final ArchRule applicationKnowsNoAdapter =
      noClasses()
          .that()
          .resideInAPackage("..application..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.glacis..rest..", "dev.glacis..persistence..", "dev.glacis..messaging..")
          .allowEmptyShould(true)
          .because("use cases are called by adapters and reach them through domain ports");

  @ArchTest
  static final ArchRule adaptersDoNotMeet =
      slices()
          .matching("dev.glacis.(*).(*).(rest|persistence|messaging)..")
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true)
          .because("an adapter that calls another hides a use case");

  @ArchTest
  static final ArchRule entitiesStayInPersistence =
      classes()
          .that()
          .areAnnotatedWith(ENTITY)
          .should()
          .resideInAPackage("..persistence..")
          .andShould()
          .haveSimpleNameEndingWith("Entity")
          .allowEmptyShould(true)
          .because("an entity that leaves becomes an API by accident");

  @ArchTest
  static final ArchRule nobodyElseUsesEntities =
      noClasses()
          .that(not(resideInAnyPackage("..persistence..")))
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(ENTITY)
          .because("an entity that leaves becomes an API by accident");

  @ArchTest
  static final ArchRule endpointsSayWhoMayCall =
      methods()
          .that()
          .areMetaAnnotatedWith(HttpMethod.class)
          .and()
          .areDeclaredInClassesThat()
          .areNotAnnotatedWith(RegisterRestClient.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .allowEmptyShould(true)
          .because("an endpoint without a stated audience is open by accident");

  @ArchTest
  static final ArchRule nothingIsEmittedDirectly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Channel.class)
          .because(
              "an event outside the outbox is lost in a crash, or tells of what was rolled back");

  @ArchTest
  static final ArchRule timeIsInjected =
      noClasses()
          .that()
          .resideInAnyPackage("..domain..", "..application..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(UUID.class, "randomUUID")
          .allowEmptyShould(true)
          .because("tests choose the time and the ids");

  @ArchTest
  static final ArchRule noFieldInjection =
      fields()
          .should()
          .notBeAnnotatedWith(Inject.class)
          .because("a constructor shows what a class needs");

  @ArchTest
  static final ArchRule namesSayWhatIsInside =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
          .because("such a name fits anything");

  private HouseRules() {}
}
