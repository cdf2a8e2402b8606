package dk.traedesten.session;

import dk.traedesten.result.PersonId;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What people are called where several of them stand together: by their names, in Danish order,
/// and with a number where two have the same.
public final class CalledBy {
  /// What somebody is called who is not known.
  private static final String NOBODY = "?";

  private CalledBy() {}

  /// The Danish order of names, with å last.
  public static Comparator<String> name() {
    var collator = Collator.getInstance(Locale.forLanguageTag("da-DK"));
    Comparator<String> danish = collator::compare;
    return danish.thenComparing(Comparator.naturalOrder());
  }

  /// People in the order of their names.
  public static List<Participant> inOrder(List<Participant> people) {
    return people.stream()
        .sorted(Comparator.comparing(Participant::name, name()).thenComparing(Participant::id))
        .toList();
  }

  /// What a person is called among others. Two of the same name get a number, by their ids: the
  /// same one wherever they stand together.
  static String name(List<Participant> people, PersonId who) {
    for (var person : people) {
      if (person.id().equals(who)) {
        return name(people, person);
      }
    }
    return NOBODY;
  }

  private static String name(List<Participant> people, Participant one) {
    int before = 0;
    int others = 0;
    for (var person : people) {
      if (person.name().equals(one.name()) && !person.id().equals(one.id())) {
        others++;
        before += person.id().compareTo(one.id()) < 0 ? 1 : 0;
      }
    }
    return others == 0 ? one.name() : "%s (%d)".formatted(one.name(), before + 1);
  }
}
