package dk.traedesten.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.chat.ChatCommand;
import dk.traedesten.chat.NamedExercise;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.teams.rig.Dialogs;
import dk.traedesten.teams.rig.Microsoft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The app's package against Microsoft's published rules for manifests, as far as they can be
/// checked without them.
class AppPackageTest {
  private static final URI SITE = URI.create("https://kommunen.example/");
  private static final AppPackage APP = new AppPackage(Microsoft.APP, "Kommunen", SITE);

  @TempDir private Path folder;

  private Map<String, byte[]> unpacked() throws IOException {
    var file = folder.resolve("app.zip");
    APP.write(file);
    var files = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  private static JsonNode json(Map<String, byte[]> files, String name) {
    return Mappers.JSON.readTree(files.getOrDefault(name, new byte[0]));
  }

  @Test
  void everything_it_names_is_in_it_at_the_top() throws IOException {
    var files = unpacked();
    assertThat(files.keySet())
        .containsExactlyInAnyOrder("manifest.json", "en.json", "color.png", "outline.png");
    var manifest = json(files, "manifest.json");
    assertThat(manifest.path("id").asString("")).isEqualTo(Microsoft.APP);
    assertThat(manifest.at("/bots/0/botId").asString("")).isEqualTo(Microsoft.APP);
    assertThat(manifest.toString()).doesNotContain("${");
    assertThat(manifest.at("/developer/websiteUrl").asString("")).isEqualTo(SITE.toString());
  }

  @Test
  void its_words_fit() throws IOException {
    var manifest = json(unpacked(), "manifest.json");
    assertThat(manifest.at("/name/short").asString("")).hasSizeBetween(1, 30);
    assertThat(manifest.at("/name/full").asString("")).hasSizeBetween(1, 100);
    assertThat(manifest.at("/description/short").asString("")).hasSizeBetween(1, 80);
    assertThat(manifest.at("/description/full").asString("")).hasSizeBetween(1, 4000);
    for (var list : manifest.at("/bots/0/commandLists")) {
      assertThat(list.path("commands").size()).isBetween(1, 10);
      for (var command : list.path("commands")) {
        assertThat(command.path("title").asString("")).hasSizeBetween(1, 32);
        assertThat(command.path("description").asString("")).hasSizeBetween(1, 128);
      }
    }
  }

  @Test
  void every_word_it_suggests_is_one_that_the_bot_knows() throws IOException {
    var files = unpacked();
    for (var command :
        json(files, "manifest.json").at("/bots/0/commandLists").findValues("title")) {
      assertThat(isKnown(command.asString(""))).as(command.asString("")).isTrue();
    }
    json(files, "en.json")
        .propertyStream()
        .filter(p -> p.getKey().endsWith(".title"))
        .forEach(p -> assertThat(isKnown(p.getValue().asString(""))).as(p.getKey()).isTrue());
  }

  private static boolean isKnown(String words) {
    return words.equals("start")
        || ChatCommand.of(words).isPresent()
        || NamedExercise.in(Dialogs.CATALOGUE, words).isPresent();
  }

  @Test
  void each_command_has_its_words_in_english_too() throws IOException {
    var files = unpacked();
    var english = json(files, "en.json");
    var lists = json(files, "manifest.json").at("/bots/0/commandLists");
    for (int list = 0; list < lists.size(); list++) {
      for (int i = 0; i < lists.get(list).path("commands").size(); i++) {
        var key = "bots[0].commandLists[%d].commands[%d].".formatted(list, i);
        assertThat(english.path(key + "title").asString("")).hasSizeBetween(1, 32);
        assertThat(english.path(key + "description").asString("")).hasSizeBetween(1, 128);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"color.png,192", "outline.png,32"})
  void its_icons_have_the_size_teams_wants(String name, int size) throws IOException {
    var bytes = unpacked().getOrDefault(name, new byte[0]);
    var icon = ImageIO.read(new ByteArrayInputStream(bytes));
    assertThat(icon.getWidth()).isEqualTo(size);
    assertThat(icon.getHeight()).isEqualTo(size);
    if (size == 32) {
      for (int pixel : icon.getRGB(0, 0, size, size, null, 0, size)) {
        assertThat(pixel >>> 24 == 0 || (pixel & 0xffffff) == 0xffffff).isTrue();
      }
    }
  }

  @Test
  void what_teams_would_not_take_is_said_before() {
    assertThat(APP.fault()).isEmpty();
    assertThat(new AppPackage("trædesten", "Kommunen", SITE).fault()).isPresent();
    assertThat(new AppPackage(Microsoft.APP, "K".repeat(33), SITE).fault()).isPresent();
    assertThat(
            new AppPackage(Microsoft.APP, "Kommunen", URI.create("http://kommunen.example/"))
                .fault())
        .isPresent();
  }
}
