package dk.traedesten.dialog;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Checks texts: both languages are there, none is longer than the narrowest platform takes, and
/// every `{…}` can be filled.
final class TextCheck {
  private static final Pattern PLACE = Pattern.compile("\\{([^}]*)}");

  private final Complaints complaints;

  TextCheck(Complaints complaints) {
    this.complaints = complaints;
  }

  /// The name of an exercise.
  void title(String place, Text text) {
    check(place, text, 60);
  }

  /// A heading or the label of a field.
  void label(String place, Text text) {
    check(place, text, 300);
  }

  /// One of several options, on a button or in a menu.
  void option(String place, Text text) {
    check(place, text, 75);
  }

  /// Running text.
  void paragraph(String place, Text text) {
    check(place, text, 1500);
  }

  private void check(String place, Text text, int longest) {
    for (var language : Language.values()) {
      var words = text.in(language);
      var at = place + (language == Language.DA ? "/da" : "/en");
      if (words.isBlank()) {
        complaints.add(at, "the text is empty", "write it in Danish and in English");
      }
      if (words.length() > longest) {
        complaints.add(
            at,
            "the text has %d characters; there is room for %d".formatted(words.length(), longest),
            "shorten it");
      }
    }
  }

  /// Complains of places in a step's own texts that cannot be filled.
  void places(String place, Step step, Predicate<String> fillable) {
    texts(step)
        .flatMap(TextCheck::names)
        .filter(name -> !fillable.test(name))
        .distinct()
        .forEach(name ->
            complaints.add(
                place,
                "`{%s}` cannot be filled here".formatted(name),
                "use {topic}, {before.<settle id>}, or the name of a settle, vote or gather step above"));
  }

  private static Stream<String> names(Text text) {
    return Stream.of(text.da(), text.en())
        .flatMap(words -> PLACE.matcher(words).results().map((MatchResult m) -> m.group(1)));
  }

  private static Stream<Text> texts(Step step) {
    return switch (step) {
      case Step.Say say -> Stream.of(say.text());
      case Step.Ask ask -> Stream.concat(Stream.of(ask.text()), texts(ask.prompts()));
      case Step.Reveal reveal -> Stream.of(reveal.text());
      case Step.Gather gather -> Stream.of(gather.text());
      case Step.Vote vote -> Stream.of(vote.text());
      case Step.Talk talk -> Stream.concat(Stream.of(talk.text()), talk.prompts().stream());
      case Step.Settle settle -> Stream.of(settle.text());
      case Step.Plan plan -> Stream.of(plan.text());
      case Step.FollowUp followUp ->
          Stream.concat(Stream.of(followUp.text()), texts(followUp.prompts()));
      case Step.Branch _ -> Stream.empty();
    };
  }

  private static Stream<Text> texts(List<Prompt> prompts) {
    return prompts.stream().map(Prompt::text);
  }
}
