package dk.traedesten.pages;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import org.junit.jupiter.api.Test;

class LawsTest {
  private static final JavaClasses PAGES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dk.traedesten.pages");

  @Test
  void pages_never_read_answers() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Answers.class, Disclosure.class)
        .because("what a group may see of itself is in View and in its minutes")
        .check(PAGES);
  }

  @Test
  void nothing_is_changed_from_a_page() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("dk.traedesten..")
                .and(
                    resideInAnyPackage(
                            "dk.traedesten.pages..",
                            "dk.traedesten.chart..",
                            "dk.traedesten.dialog..",
                            "dk.traedesten.group..",
                            "dk.traedesten.message..",
                            "dk.traedesten.minutes..",
                            "dk.traedesten.result..",
                            "dk.traedesten.session..",
                            "dk.traedesten.spi..")
                        .negate()))
        .because("what changes something goes through the conductor, and that is for channels")
        .check(PAGES);
    noClasses()
        .should()
        .callMethod(
            dk.traedesten.spi.SessionStore.class,
            "commit",
            dk.traedesten.spi.SessionStore.Commit.class)
        .because("a page reads; whoever wants to change something writes to the bot in the chat")
        .check(PAGES);
  }

  @Test
  void pages_know_no_platform_and_no_store() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "redis..", "com.slack..", "com.microsoft..")
        .because("the app wires them")
        .check(PAGES);
  }
}
