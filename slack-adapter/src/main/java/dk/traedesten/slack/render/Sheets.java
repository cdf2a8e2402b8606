package dk.traedesten.slack.render;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dk.traedesten.dialog.Language;
import dk.traedesten.message.Block.Question;
import dk.traedesten.result.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form on the pages of a modal: one where there is room, else a few questions on each.
final class Sheets {
  /// How many inputs a person is asked for at once.
  private static final int INPUTS = 15;

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

  private Sheets(Sheets of, Question form) {
    this.questions = of.questions;
    this.form = form;
    this.language = of.language;
    this.pages = of.pages;
  }

  /// The same pages with something else filled in.
  Sheets with(Map<String, Value> given) {
    return new Sheets(
        this, new Question(form.moment(), form.fields(), given, form.send(), form.skippable()));
  }

  Question form() {
    return form;
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
    var inputs = List.<List<LayoutBlock>>of();
    for (var group : pages.get(Math.min(number, pages.size() - 1))) {
      if (group.question() != question) {
        question = group.question();
        blocks.addAll(questions.get(question).head(language));
        inputs = questions.get(question).inputs(given(question), language);
      }
      blocks.addAll(inputs.get(group.group()));
    }
    return blocks;
  }

  private Optional<Value> given(int question) {
    return Optional.ofNullable(form.given().get(form.fields().get(question).id()));
  }

  /// What is on which page depends on the form alone, never on what is given.
  private List<List<Group>> parted() {
    var all = new ArrayList<List<Group>>();
    var page = new ArrayList<Group>();
    var used = Room.NONE;
    for (int q = 0; q < questions.size(); q++) {
      var head = Room.of(questions.get(q).head(language));
      var groups = questions.get(q).inputs(Optional.empty(), language);
      for (int g = 0; g < groups.size(); g++) {
        var group = Room.of(groups.get(g));
        var next = used.and(g == 0 ? head.and(group) : group);
        if (!page.isEmpty() && !next.isEnough()) {
          all.add(List.copyOf(page));
          page.clear();
          next = head.and(group);
        }
        page.add(new Group(q, g));
        used = next;
      }
    }
    all.add(List.copyOf(page));
    return all;
  }

  /// What blocks take on a page.
  private record Room(int blocks, int inputs, int sent) {
    static final Room NONE = new Room(0, 0, 0);

    static Room of(List<LayoutBlock> blocks) {
      int inputs = (int) blocks.stream().filter(InputBlock.class::isInstance).count();
      return new Room(blocks.size(), inputs, Sizes.sent(blocks));
    }

    Room and(Room more) {
      return new Room(blocks + more.blocks, inputs + more.inputs, sent + more.sent);
    }

    boolean isEnough() {
      return blocks <= BLOCKS && inputs <= INPUTS && sent <= SENT;
    }
  }
}
