package dk.traedesten.teams.connector;

import dk.traedesten.dialog.Mappers;
import java.io.IOException;
import java.util.Optional;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads a page of the list of who is in a place.
final class MemberReader {
  private MemberReader() {}

  /// Nothing when it is none of Teams'.
  static Optional<Page> read(ResponseBody body) throws IOException {
    try {
      var page = Mappers.JSON.readTree(body.string());
      if (!page.path("members").isArray()) {
        return Optional.empty();
      }
      return Optional.of(
          new Page(
              page.path("members").valueStream().flatMap(one -> member(one).stream()).toList(),
              words(page, "continuationToken")));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /// Teams' own word for what went wrong.
  static Optional<String> error(@Nullable ResponseBody body) throws IOException {
    try {
      return body == null
          ? Optional.empty()
          : Asking.code(Mappers.JSON.readTree(body.string()).at("/error/code").stringValueOpt());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<Member> member(JsonNode one) {
    return words(one, "id")
        .map(id ->
            new Member(
                id,
                words(one, "aadObjectId").or(() -> words(one, "objectId")),
                words(one, "name"),
                words(one, "tenantId"),
                isGuest(one)));
  }

  /// The directory marks the address of a guest.
  private static boolean isGuest(JsonNode one) {
    return words(one, "userRole").filter(role -> !role.equalsIgnoreCase("user")).isPresent()
        || words(one, "userPrincipalName").filter(name -> name.contains("#EXT#")).isPresent();
  }

  private static Optional<String> words(JsonNode node, String name) {
    return node.path(name).stringValueOpt().filter(words -> !words.isBlank());
  }
}
