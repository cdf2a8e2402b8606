package dk.traedesten.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/// The app as it is uploaded to Teams: a description with the organisation's own app id in it, its
/// words in English, and two icons, in one zip.
///
/// @param appId `TEAMS_APP_ID`
/// @param organisation as people see it beside the app
/// @param site whose address stands in the app's description
public record AppPackage(String appId, String organisation, URI site) {
  private static final Pattern GUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /// In characters; Teams' own limit.
  private static final int LONGEST_NAME = 32;

  private static final String MANIFEST = "manifest.json";
  private static final List<String> BESIDE = List.of("en.json", "color.png", "outline.png");

  /// Why Teams would not take it; empty when it would.
  public Optional<String> fault() {
    if (!GUID.matcher(appId).matches()) {
      return Optional.of(
          "The app id is the Application (client) ID from the app's page in Entra, such as 00000000-0000-0000-0000-000000000000.");
    }
    if (organisation.isBlank() || organisation.length() > LONGEST_NAME) {
      return Optional.of("The organisation's name has 1 to %d characters.".formatted(LONGEST_NAME));
    }
    return "https".equals(site.getScheme()) && site.getHost() != null
        ? Optional.empty()
        : Optional.of("The organisation's site begins with https://.");
  }

  /// Writes it.
  public void write(Path file) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, MANIFEST, manifest().toString().getBytes(UTF_8));
      for (var name : BESIDE) {
        put(zip, name, read(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode manifest() throws IOException {
    var manifest = (ObjectNode) Mappers.JSON.readTree(read(MANIFEST));
    manifest.put("id", appId);
    ((ObjectNode) manifest.at("/bots/0")).put("botId", appId);
    var developer = (ObjectNode) manifest.path("developer");
    developer.put("name", organisation);
    List.of("websiteUrl", "privacyUrl", "termsOfUseUrl")
        .forEach(url -> developer.put(url, site.toString()));
    return manifest;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static byte[] read(String name) throws IOException {
    try (var in = AppPackage.class.getResourceAsStream("manifest/" + name)) {
      if (in == null) {
        throw new IOException("no " + name);
      }
      return in.readAllBytes();
    }
  }
}
