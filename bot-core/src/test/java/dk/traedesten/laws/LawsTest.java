package dk.traedesten.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaConstructor.CONSTRUCTOR_NAME;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dk.traedesten.result.Answers;
import dk.traedesten.result.Disclosure;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The laws of the house that a machine can check.
class LawsTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dk.traedesten");

  private static final String[] PURE = {
    "dk.traedesten.group..",
    "dk.traedesten.engine..",
    "dk.traedesten.session..",
    "dk.traedesten.result..",
    "dk.traedesten.message..",
    "dk.traedesten.form..",
    "dk.traedesten.layout..",
    "dk.traedesten.dialog.."
  };

  /// A call of a method or constructor, or a reference to one: `Instant.now()` as well as
  /// `Instant::now`, whatever is passed to it.
  private static DescribedPredicate<JavaAccess<?>> asks(
      String what, Predicate<CodeUnitAccessTarget> whom) {
    return describe(
        what, access -> access.getTarget() instanceof CodeUnitAccessTarget t && whom.test(t));
  }

  private static boolean of(CodeUnitAccessTarget target, Class<?>... owners) {
    return Arrays.stream(owners).anyMatch(target.getOwner()::isEquivalentTo);
  }

  private static int parameters(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().size();
  }

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
        .resideInAnyPackage(PURE)
        .should()
        .accessTargetWhere(
            asks("ask for the time, an id or chance", LawsTest::isOfThisMomentOrChance))
        .orShould()
        .dependOnClassesThat(
            assignableTo(RandomGenerator.class)
                .or(assignableTo(InstantSource.class))
                .or(assignableTo(Clock.class)))
        .because(
            "the same events must give the same session, byte for byte; time and ids come in with the Inbound")
        .check(CORE);
  }

  private static boolean isOfThisMomentOrChance(CodeUnitAccessTarget target) {
    return switch (target.getName()) {
      case "now" -> target.getOwner().getPackageName().startsWith("java.time");
      case "currentTimeMillis", "nanoTime" -> of(target, System.class);
      case "random" -> of(target, Math.class, StrictMath.class);
      case "randomUUID" -> of(target, UUID.class);
      case "shuffle" -> of(target, Collections.class);
      case CONSTRUCTOR_NAME -> of(target, Date.class) && parameters(target) == 0;
      default -> false;
    };
  }

  /// What is put into such a map or set comes out in another order in the next process. A
  /// `HashMap`, `Map.of` or `Set.of` that is only looked up in does no harm, and byte code does not
  /// tell it from one that is walked through: those are for `engine.ReplayTest` and for readers.
  @Test
  void the_pure_packages_keep_maps_and_sets_in_order() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .accessTargetWhere(asks("collect without an order", LawsTest::losesOrder))
        .because(
            "these are ordered anew in every process, and a session must have the same bytes wherever it is replayed; use InOrder.copy")
        .check(CORE);
  }

  private static boolean losesOrder(CodeUnitAccessTarget target) {
    return switch (target.getName()) {
      case "copyOf" -> of(target, Map.class, Set.class);
      case "ofEntries" -> of(target, Map.class);
      case "toSet", "toUnmodifiableSet", "toUnmodifiableMap" -> of(target, Collectors.class);
      case "toMap" -> of(target, Collectors.class) && parameters(target) < 4;
      case "groupingBy" -> of(target, Collectors.class) && parameters(target) < 3;
      default -> false;
    };
  }

  @Test
  void the_pure_packages_do_no_input_or_output_and_log_nothing() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dk.traedesten.group..",
            "dk.traedesten.engine..",
            "dk.traedesten.session..",
            "dk.traedesten.result..",
            "dk.traedesten.form..",
            "dk.traedesten.layout..",
            "dk.traedesten.message..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "org.slf4j..")
                .and(DescribedPredicate.not(nameMatching("java\\.io\\.Serializable"))))
        .because("effects describe and shells do; and answers are never logged")
        .check(CORE);
  }

  @Test
  void packages_depend_downwards_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("chat")
        .definedBy("dk.traedesten.chat..")
        .layer("runtime")
        .definedBy("dk.traedesten.runtime..")
        .layer("form")
        .definedBy("dk.traedesten.form..")
        .layer("layout")
        .definedBy("dk.traedesten.layout..")
        .layer("group")
        .definedBy("dk.traedesten.group..")
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
        .whereLayer("chat")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("runtime")
        .mayOnlyBeAccessedByLayers("chat")
        .whereLayer("form")
        .mayOnlyBeAccessedByLayers("chat")
        .whereLayer("layout")
        .mayOnlyBeAccessedByLayers("chat", "form")
        .whereLayer("group")
        .mayOnlyBeAccessedByLayers("chat", "runtime")
        .whereLayer("spi")
        .mayOnlyBeAccessedByLayers("chat", "runtime")
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("chat", "runtime", "group")
        .whereLayer("session")
        .mayOnlyBeAccessedByLayers("chat", "runtime", "spi", "group", "engine")
        .whereLayer("message")
        .mayOnlyBeAccessedByLayers(
            "chat", "runtime", "form", "layout", "spi", "group", "engine", "session")
        .whereLayer("result")
        .mayOnlyBeAccessedByLayers(
            "chat", "runtime", "form", "layout", "spi", "group", "engine", "session", "message")
        .because("a reader who starts at `dialog` can read upwards without meeting a stranger")
        .check(CORE);
  }

  @Test
  void packages_never_go_in_circles() {
    slices()
        .matching("dk.traedesten.(**)")
        .should()
        .beFreeOfCycles()
        .because(
            "what calls each other in a circle can only be read and changed as a whole; answer with a value and let the one above act on it, or move what both need to a package beneath")
        .check(CORE);
  }

  @Test
  void no_handler_of_a_step_knows_another() {
    noClasses()
        .that()
        .resideInAPackage("dk.traedesten.engine.step")
        .should()
        .dependOnClassesThat(describe("are handlers of another kind", LawsTest::isHandlerOfAKind))
        .because(
            "a kind of step is understood, and taken away, alone; what two of them need is a class of its own, in engine.step or in a package beneath")
        .check(CORE);
  }

  private static boolean isHandlerOfAKind(JavaClass c) {
    return c.getSimpleName().endsWith("Handler")
        && !c.isInterface()
        && !c.getModifiers().contains(JavaModifier.ABSTRACT);
  }

  @Test
  void only_the_runner_calls_the_handlers_of_steps() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dk.traedesten.engine.run", "dk.traedesten.engine.step")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dk.traedesten.engine.step")
        .because("who moves on is one class, StepRunner; ask it, or a CurrentMoment")
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
        .accessTargetWhere(
            asks("read all answers", t -> t.getName().equals("byPerson") && of(t, Answers.class)))
        .because("Disclosure applies the promise and the thresholds; ask it instead")
        .check(CORE);
  }
}
