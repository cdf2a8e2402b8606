package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What can be chosen from. Options that are too long for their line go on below it, and stand in
/// full above the input.
record Options(List<Option> options, Language language) {
  /// What of an option is seen on its line and below it, in characters.
  private static final int IN_SIGHT = 2 * Limits.OPTION - 10;

  /// What the options in full may take above the input, in characters.
  private static final int IN_FULL = 8000;

  /// The options in full, where some are cut.
  List<LayoutBlock> inFull() {
    var words = options.stream().map(o -> o.text().in(language)).toList();
    if (words.stream().allMatch(w -> w.length() <= IN_SIGHT)
        || words.stream().mapToInt(String::length).sum() > IN_FULL) {
      return List.of();
    }
    var all = words.stream().<RichTextElement>map(w -> Rich.section(Rich.words(w))).toList();
    return List.of(
        Rich.block(
            List.of(Rich.section(Rich.words(Words.ALL_CHOICES.in(language))), Rich.bullets(all))));
  }

  /// One of them: all in sight where they are few.
  BlockElement one(Optional<String> given) {
    return options.size() <= Limits.TICKS ? radio(given) : select(given);
  }

  BlockElement radio(Optional<String> given) {
    return RadioButtonsElement.builder()
        .actionId(Filled.INPUT)
        .options(all())
        .initialOption(chosen(given))
        .build();
  }

  BlockElement select(Optional<String> given) {
    var element =
        StaticSelectElement.builder()
            .actionId(Filled.INPUT)
            .placeholder(choose())
            .initialOption(chosen(given));
    return options.size() <= Limits.OPTIONS
        ? element.options(all()).build()
        : element.optionGroups(groups()).build();
  }

  /// Some of them.
  BlockElement several(Collection<String> given, int most) {
    var chosen = all().stream().filter(o -> given.contains(o.getValue())).limit(most).toList();
    if (options.size() <= Limits.TICKS) {
      return CheckboxesElement.builder()
          .actionId(Filled.INPUT)
          .options(all())
          .initialOptions(chosen.isEmpty() ? null : chosen)
          .build();
    }
    var element =
        MultiStaticSelectElement.builder()
            .actionId(Filled.INPUT)
            .placeholder(choose())
            .maxSelectedItems(most)
            .initialOptions(chosen.isEmpty() ? null : chosen);
    return options.size() <= Limits.OPTIONS
        ? element.options(all()).build()
        : element.optionGroups(groups()).build();
  }

  private PlainTextObject choose() {
    return Plain.text(Words.CHOOSE.in(language), Limits.BUTTON);
  }

  private @Nullable OptionObject chosen(Optional<String> given) {
    return all().stream()
        .filter(o -> given.filter(o.getValue()::equals).isPresent())
        .findFirst()
        .orElse(null);
  }

  private List<OptionObject> all() {
    return options.stream().map(this::option).toList();
  }

  private List<OptionGroupObject> groups() {
    var all = all();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + Limits.OPTIONS)
        .mapToObj(i -> group(all, i, Math.min(all.size(), i + Limits.OPTIONS)))
        .toList();
  }

  private static OptionGroupObject group(List<OptionObject> all, int from, int to) {
    return OptionGroupObject.builder()
        .label(Plain.text((from + 1) + "–" + to, Limits.OPTION))
        .options(all.subList(from, to))
        .build();
  }

  private OptionObject option(Option option) {
    var words = option.text().in(language).replace('\n', ' ');
    var built = OptionObject.builder().value(option.id());
    if (words.length() <= Limits.OPTION) {
      return built.text(Plain.text(words, Limits.OPTION)).build();
    }
    var pieces = Plain.pieces(words, Limits.OPTION - 1);
    return built
        .text(Plain.text(pieces.getFirst() + "…", Limits.OPTION))
        .description(
            Plain.text("…" + String.join(" ", pieces.subList(1, pieces.size())), Limits.OPTION))
        .build();
  }
}
