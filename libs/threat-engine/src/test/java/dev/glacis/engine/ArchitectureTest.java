package dev.glacis.engine;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** What the engine may know. */
class ArchitectureTest {

  private static final JavaClasses ENGINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.glacis.engine");

  @Test
  void dependsOnJavaAndAJsonParserOnly() {
    ArchRuleDefinition.classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "com.fasterxml.jackson.core..", "dev.glacis.engine..")
        .because("others embed the engine and must not get a framework with it")
        .check(ENGINE);
  }

  @Test
  void readsJsonBeforeOrAfterEvaluationOnly() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.glacis.engine.answer",
            "dev.glacis.engine.json",
            "dev.glacis.engine.pack",
            "dev.glacis.engine.delta")
        .and()
        .doNotHaveSimpleName("RiskScaleWriter")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .because("evaluation never reads strings")
        .check(ENGINE);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    SlicesRuleDefinition.slices()
        .matching("dev.glacis.engine.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a part that can be understood alone can be replaced alone")
        .check(ENGINE);
  }
}
