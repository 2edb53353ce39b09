package dev.glacis.analysis;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import dev.glacis.kit.testing.HouseRules;

@AnalyzeClasses(packages = "dev.glacis.analysis", importOptions = DoNotIncludeTests.class)
class HouseTest {

  @ArchTest static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}
