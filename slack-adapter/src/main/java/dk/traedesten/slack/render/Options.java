package dk.traedesten.slack.render;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Option;
import dk.traedesten.form.FormTexts;
import dk.traedesten.layout.PlainText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What can be chosen from. Options that are too long for their line go on below it.
record Options(List<Option> options, Language language) {
  BlockElement one(boolean folded, Optional<String> given) {
    return folded ? select(given) : radio(given);
  }

  private BlockElement radio(Optional<String> given) {
    return RadioButtonsElement.builder()
        .actionId(Submitted.INPUT)
        .options(all())
        .initialOption(chosen(given))
        .build();
  }

  BlockElement select(Optional<String> given) {
    var element =
        StaticSelectElement.builder()
            .actionId(Submitted.INPUT)
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
          .actionId(Submitted.INPUT)
          .options(all())
          .initialOptions(chosen.isEmpty() ? null : chosen)
          .build();
    }
    var element =
        MultiStaticSelectElement.builder()
            .actionId(Submitted.INPUT)
            .placeholder(choose())
            .maxSelectedItems(most)
            .initialOptions(chosen.isEmpty() ? null : chosen);
    return options.size() <= Limits.OPTIONS
        ? element.options(all()).build()
        : element.optionGroups(groups()).build();
  }

  private PlainTextObject choose() {
    return Plain.text(FormTexts.CHOOSE.in(language), Limits.BUTTON);
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
    var pieces = PlainText.pieces(words, Limits.OPTION - 1);
    return built
        .text(Plain.text(pieces.getFirst() + "…", Limits.OPTION))
        .description(
            Plain.text("…" + String.join(" ", pieces.subList(1, pieces.size())), Limits.OPTION))
        .build();
  }
}
