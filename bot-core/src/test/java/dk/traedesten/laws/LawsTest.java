package dk.traedesten.laws;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The laws of the house that a machine can check.
class LawsTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dk.traedesten");

  @Test
  void the_core_knows_no_platform_and_no_network() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "com.slack..",
            "com.microsoft..",
            "redis..",
            "java.net..",
            "jakarta..")
        .because(
            "every channel and store is a module of its own; put this behind a port in dk.traedesten.spi")
        .check(CORE);
  }

  @Test
  void the_pure_packages_never_ask_for_time_ids_or_chance() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dk.traedesten.engine..",
            "dk.traedesten.session..",
            "dk.traedesten.result..",
            "dk.traedesten.message..",
            "dk.traedesten.dialog..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Random.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ThreadLocalRandom.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(InstantSource.class)
        .because(
            "the same events must give the same session, byte for byte; time and ids come in with the Inbound")
        .check(CORE);
  }

  @Test
  void the_pure_packages_keep_maps_and_sets_in_order() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dk.traedesten.engine..",
            "dk.traedesten.session..",
            "dk.traedesten.result..",
            "dk.traedesten.message..",
            "dk.traedesten.dialog..")
        .should()
        .callMethod(Map.class, "copyOf", Map.class)
        .orShould()
        .callMethod(Set.class, "copyOf", Collection.class)
        .orShould()
        .callMethod(Collectors.class, "toUnmodifiableSet")
        .because(
            "these are ordered anew in every process, and a session must have the same bytes wherever it is replayed; use InOrder.copy")
        .check(CORE);
  }

  @Test
  void the_pure_packages_do_no_input_or_output_and_log_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dk.traedesten.engine..",
            "dk.traedesten.session..",
            "dk.traedesten.result..",
            "dk.traedesten.message..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "org.slf4j..")
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        nameMatching("java\\.io\\.Serializable"))))
        .because("effects describe and shells do; and answers are never logged")
        .check(CORE);
  }

  @Test
  void packages_depend_downwards_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("runtime")
        .definedBy("dk.traedesten.runtime..")
        .layer("spi")
        .definedBy("dk.traedesten.spi..")
        .layer("engine")
        .definedBy("dk.traedesten.engine..")
        .layer("session")
        .definedBy("dk.traedesten.session..")
        .layer("message")
        .definedBy("dk.traedesten.message..")
        .layer("result")
        .definedBy("dk.traedesten.result..")
        .layer("dialog")
        .definedBy("dk.traedesten.dialog..")
        .whereLayer("runtime")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("spi")
        .mayOnlyBeAccessedByLayers("runtime")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("runtime")
        .whereLayer("session")
        .mayOnlyBeAccessedByLayers("runtime", "spi", "engine")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers("runtime", "spi", "engine", "session")
        .whereLayer("result")
        .mayOnlyBeAccessedByLayers("runtime", "spi", "engine", "session", "message")
        .because("a reader who starts at `dialog` can read upwards without meeting a stranger")
        .check(CORE);
  }

  @Test
  void everything_seen_of_others_answers_comes_from_the_one_read_point() {
    noClasses()
        .that()
        .areNotAssignableTo(Disclosure.class)
        .and()
        .areNotAssignableTo(Answers.class)
        .should()
        .callMethod(Answers.class, "byPerson")
        .because("Disclosure applies the promise and the thresholds; ask it instead")
        .check(CORE);
  }
}
