package dk.traedesten.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block.Question;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A form on the pages of a modal: one where there is room, else a few questions on each.
final class Sheets {
  /// How many inputs a person is asked for at once.
  private static final int INPUTS = 20;

  private static final int BLOCKS = Limits.VIEW_BLOCKS - 10;

  /// How much a page takes as it is sent; Slack refuses views of a quarter of a million characters.
  private static final int SENT = 100_000;

  /// A group of inputs of a question, by their numbers.
  private record Group(int question, int group) {}

  private final List<Inquiry> questions;
  private final Question form;
  private final Language language;
  private final List<List<Group>> pages;

  Sheets(Question form, Language language) {
    this.questions = form.fields().stream().map(Inquiry::of).toList();
    this.form = form;
    this.language = language;
    this.pages = parted();
  }

  List<Inquiry> questions() {
    return questions;
  }

  int count() {
    return pages.size();
  }

  /// The blocks of a page, with what is given filled in.
  List<LayoutBlock> page(int number) {
    var blocks = new ArrayList<LayoutBlock>();
    int question = -1;
    for (var group : pages.get(Math.min(number, pages.size() - 1))) {
      if (group.question() != question) {
        question = group.question();
        blocks.addAll(questions.get(question).head(language));
      }
      var given = Optional.<Value>ofNullable(form.given().get(form.fields().get(question).id()));
      blocks.addAll(questions.get(question).inputs(given, language).get(group.group()));
    }
    return blocks;
  }

  /// What is on which page depends on the form alone, never on what is given.
  private List<List<Group>> parted() {
    var all = new ArrayList<List<Group>>();
    var page = new ArrayList<Group>();
    var blocks = new ArrayList<LayoutBlock>();
    for (int q = 0; q < questions.size(); q++) {
      var head = questions.get(q).head(language);
      var groups = questions.get(q).inputs(Optional.empty(), language);
      for (int g = 0; g < groups.size(); g++) {
        var more = new ArrayList<LayoutBlock>(g == 0 || page.isEmpty() ? head : List.of());
        more.addAll(groups.get(g));
        if (!page.isEmpty() && !fits(blocks, more)) {
          all.add(List.copyOf(page));
          page.clear();
          blocks.clear();
          if (g > 0) {
            more.addAll(0, head);
          }
        }
        page.add(new Group(q, g));
        blocks.addAll(more);
      }
    }
    all.add(List.copyOf(page));
    return all;
  }

  private static boolean fits(List<LayoutBlock> page, List<LayoutBlock> more) {
    return page.size() + more.size() <= BLOCKS
        && inputs(page) + inputs(more) <= INPUTS
        && Sizes.sent(page) + Sizes.sent(more) <= SENT;
  }

  private static long inputs(List<LayoutBlock> blocks) {
    return blocks.stream().filter(InputBlock.class::isInstance).count();
  }
}
