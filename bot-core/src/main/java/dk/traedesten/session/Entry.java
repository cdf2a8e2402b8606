package dk.traedesten.session;

import java.util.List;

/// One entry of a gathered list.
///
/// @param id unique in the list
/// @param words one wording of it
/// @param joined the other wordings that the facilitator found to say the same
public record Entry(String id, String words, List<String> joined) {
  public Entry {
    joined = List.copyOf(joined);
  }
}
