package dk.traedesten.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Microsoft's library stands on. It asks for releases of years ago with known holes; what is
/// resolved must be no older than what was found good.
class ClassPathTest {
  private static final Pattern JAR = Pattern.compile("(.+?)-([0-9][0-9A-Za-z.]*?)(?:-jre)?\\.jar");

  private static final List<String> JARS =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(entry -> Path.of(entry).getFileName().toString())
          .filter(name -> name.endsWith(".jar"))
          .toList();

  private static List<String> versions(String artifact) {
    return JARS.stream()
        .map(JAR::matcher)
        .filter(jar -> jar.matches() && jar.group(1).equals(artifact))
        .map(jar -> jar.group(2))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "bot-connector, 4.14.3",
    "bot-schema, 4.14.3",
    "okhttp, 5.5.1",
    "okhttp-jvm, 5.5.1",
    "okhttp-urlconnection, 5.5.1",
    "okio-jvm, 3.18.1",
    "retrofit, 3.0.0",
    "converter-jackson, 3.0.0",
    "msal4j, 1.26.0",
    "guava, 33.8.0",
    "jackson-databind, 2.21",
    "jackson-core, 2.21",
    "jackson-annotations, 2.21",
    "jackson-datatype-jsr310, 2.21",
    "jackson-datatype-jdk8, 2.21",
    "jackson-module-parameter-names, 2.21",
    "commons-lang3, 3.18"
  })
  void what_the_library_stands_on_is_no_older_than_it_was_found_good(
      String artifact, String found) {
    assertThat(versions(artifact))
        .as(artifact)
        .isNotEmpty()
        .allSatisfy(version -> assertThat(compare(version, found)).as(version).isNotNegative());
  }

  /// What is not needed is not there at all: with it the library could check tokens in its own way,
  /// or write what people said to a log.
  @ParameterizedTest
  @CsvSource({
    "java-jwt, 4.6.2",
    "jwks-rsa, 0.24.2",
    "commons-io, 2.22.0",
    "protonpack, 1.16",
    "logging-interceptor, 5.5.1",
    "oauth2-oidc-sdk, 11",
    "bot-integration-spring, 99",
    "bot-builder, 99"
  })
  void what_the_bot_does_not_need_is_not_there_or_new(String artifact, String found) {
    assertThat(versions(artifact))
        .allSatisfy(version -> assertThat(compare(version, found)).as(artifact).isNotNegative());
  }

  @Test
  void older_is_told_from_newer() {
    assertThat(compare("2.9.4", "2.21")).isNegative();
    assertThat(compare("2.21.5", "2.21")).isPositive();
    assertThat(compare("33.8.0", "33.8.0")).isZero();
    assertThat(compare("3.12.2", "5.5.1")).isNegative();
    assertThat(versions("msal4j")).hasSize(1);
  }

  private static int compare(String one, String other) {
    return Arrays.compare(numbers(one), numbers(other));
  }

  private static int[] numbers(String version) {
    return Arrays.stream(version.split("[^0-9]+"))
        .filter(part -> !part.isEmpty())
        .mapToInt(Integer::parseInt)
        .toArray();
  }
}
