package dk.traedesten.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The laws between the rooms of the house, where all of them can be seen.
class HouseTest {
  private static final List<String> ADAPTERS = List.of("web", "slack", "teams", "redis");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          // A test-jar is no folder of tests: what is in it is known by its name.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dk.traedesten");

  private static String[] all(List<String> rooms) {
    return rooms.stream().map(room -> "dk.traedesten." + room + "..").toArray(String[]::new);
  }

  @Test
  void every_room_is_seen_from_here() {
    for (var room :
        List.of(
            "app", "web", "slack", "teams", "redis", "chart", "minutes", "workbench", "engine")) {
      assertThat(HOUSE)
          .as(room)
          .anyMatch(c -> c.getPackageName().startsWith("dk.traedesten." + room));
    }
  }

  @Test
  void adapters_never_see_each_other() {
    for (var adapter : ADAPTERS) {
      var others = ADAPTERS.stream().filter(a -> !a.equals(adapter)).toList();
      noClasses()
          .that()
          .resideInAPackage("dk.traedesten." + adapter + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(all(others))
          .because("an adapter is added and taken away alone; what two need belongs in bot-core")
          .check(HOUSE);
    }
  }

  /// Packages that still stand above and beneath those within them, by how many of those they
  /// reach. The list may only get shorter, and the numbers smaller.
  private static final Map<String, Integer> ABOVE_AND_BENEATH = Map.of("dk.traedesten.pages", 3);

  @Test
  void packages_never_go_in_circles_in_any_room() {
    var rule = slices().matching("dk.traedesten.(**)").should().beFreeOfCycles();
    for (var room : ABOVE_AND_BENEATH.keySet()) {
      rule = rule.ignoreDependency(resideInAPackage(room), resideInAPackage(room + ".."));
    }
    rule.because(
            "what calls each other in a circle can only be read and changed as a whole; move what both need to a package beneath")
        .check(HOUSE);
  }

  @Test
  void the_exceptions_to_that_only_get_fewer() {
    ABOVE_AND_BENEATH.forEach((room, known) -> assertThat(within(room)).as(room).hasSize(known));
  }

  private static Set<String> within(String room) {
    return HOUSE.stream()
        .filter(c -> c.getPackageName().equals(room))
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .map(to -> to.getTargetClass().getPackageName())
        .filter(to -> to.startsWith(room + "."))
        .collect(Collectors.toSet());
  }

  /// Names that still stand for several things. The list may only get shorter.
  private static final Set<String> SEVERAL_THINGS = Set.of("Said", "Words");

  /// A name is looked for all over the house, so it may stand for one thing alone. What Slack and
  /// Teams both have is called the same in both.
  @Test
  void a_class_name_stands_for_one_thing() {
    var places =
        HOUSE.stream()
            .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    c -> c.getSimpleName(),
                    TreeMap::new,
                    Collectors.mapping(HouseTest::room, Collectors.toList())));
    places.values().removeIf(rooms -> rooms.size() == 1);
    places.values().removeIf(rooms -> Set.copyOf(rooms).equals(Set.of("slack", "teams")));
    assertThat(places.keySet())
        .as("give it the field's word for what it is, see Style in CONTRIBUTING")
        .isEqualTo(SEVERAL_THINGS);
  }

  private static String room(JavaClass one) {
    var within = one.getPackageName().replaceFirst("^dk\\.traedesten\\.?", "");
    int dot = within.indexOf('.');
    return dot < 0 ? within : within.substring(0, dot);
  }

  @Test
  void only_the_app_uses_spring() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.traedesten.app..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "io.micrometer..")
        .because("the app puts the rooms together; a room is given what it needs by constructor")
        .check(HOUSE);
  }

  @Test
  void the_workbench_knows_the_core_alone() {
    noClasses()
        .that()
        .resideInAPackage("dk.traedesten.workbench..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            all(List.of("web", "slack", "teams", "redis", "chart", "minutes", "app")))
        .because("an exercise is written and tried without any channel or store")
        .check(HOUSE);
  }

  @Test
  void nothing_knows_the_app() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.traedesten.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.traedesten.app..")
        .because("the app is the way in; take what you need from it as a parameter")
        .check(HOUSE);
  }

  @Test
  void each_platform_is_known_in_one_room() {
    known("redis.clients..", "redis");
    known("com.slack..", "slack");
    known("com.microsoft..", "teams.connector");
    known("retrofit2..", "teams.connector");
    known("org.knowm..", "chart");
    known("org.apache.poi..", "minutes");
    known("com.openhtmltopdf..", "minutes");
    known("org.apache.pdfbox..", "minutes");
    known("org.apache.commons.csv..", "minutes");
    known("net.fortuna..", "minutes");
    known("de.focus_shift..", "app");
    known("net.sourceforge.plantuml..", "workbench");
  }

  private static void known(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage("dk.traedesten." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a platform can only be replaced where it is known: in " + room)
        .check(HOUSE);
  }
}
