package dk.traedesten.minutes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import org.junit.jupiter.api.Test;

class LawsTest {
  private static final JavaClasses MINUTES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dk.traedesten.minutes");

  @Test
  void minutes_are_made_from_what_was_shown_and_never_from_answers() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Answers.class, Disclosure.class)
        .because("what was shown is decided once, before it is shown; take it from the outcomes")
        .check(MINUTES);
  }

  @Test
  void minutes_know_what_is_said_and_what_came_out_and_no_more_of_the_house() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dk.traedesten..")
                .and(
                    resideInAnyPackage(
                            "dk.traedesten.minutes..",
                            "dk.traedesten.chart..",
                            "dk.traedesten.dialog..",
                            "dk.traedesten.message..",
                            "dk.traedesten.result..",
                            "dk.traedesten.session..")
                        .negate()))
        .because("a channel sends minutes and the app wires them; neither is known here")
        .check(MINUTES);
  }

  @Test
  void minutes_fetch_nothing_and_know_no_platform() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "org.springframework..", "jakarta..", "redis..")
        .because("a document holds what it shows; nothing is fetched while it is made or read")
        .check(MINUTES);
  }

  @Test
  void minutes_never_ask_what_time_it_is() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe("ask for the time", (JavaAccess<?> access) -> access.getName().equals("now")))
        .because("the same minutes at the same instant give the same bytes; the instant comes in")
        .check(MINUTES);
  }
}
