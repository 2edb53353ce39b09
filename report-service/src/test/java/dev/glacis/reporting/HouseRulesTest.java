package dev.glacis.reporting;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.glacis.kit.testing.HouseRules;

@AnalyzeClasses(packages = "dev.glacis.reporting", importOptions = DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
