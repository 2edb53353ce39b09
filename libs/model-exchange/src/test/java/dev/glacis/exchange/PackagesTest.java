package dev.glacis.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.glacis.exchange", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule needsNoFramework =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml..",
              "dev.glacis.engine..",
              "dev.glacis.exchange..",
              "com.fasterxml.jackson.core..",
              "com.fasterxml.jackson.databind..",
              "org.snakeyaml.engine.v2..",
              "org.erdtman.jcs..")
          .because("command-line tools and other people's programs embed this library");

  @ArchTest
  static final ArchRule treesKnowNoFormat =
      noClasses()
          .that()
          .resideInAPackage("..tree..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..otm..", "..canonical..")
          .because("every format is read from the same trees");
}
