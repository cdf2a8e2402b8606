package dk.traedesten.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.chat.Standing;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.message.Block;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Forms as modals: what they look like, and how what was filled in is read back. Which form a
/// modal is, says the [Ref] in its private metadata.
public final class Modals {
  /// The callback id of forms.
  public static final String FORM = "form";

  /// The callback id of messages shown as a whole.
  public static final String WHOLE = "whole";

  /// The callback id of modals that only tell something.
  public static final String TOLD = "told";

  private Modals() {}

  /// The callback id of the form in which somebody says once for all of their groups when they want
  /// to be left alone.
  public static final String HOURS = "hours";

  /// A form that is opened where it is asked for, with what its message says above it.
  public static View opened(Standing asked, String moment, String callback, Language language) {
    var form = asked.form(moment).orElseThrow();
    var said = new ArrayList<Block>();
    var title = form.send();
    for (var block : asked.message().blocks()) {
      switch (block) {
        case Block.Heading(var text) -> title = text;
        case Block.Paragraph _, Block.Note _ -> said.add(block);
        default -> {
          // Only the form is asked for.
        }
      }
    }
    var blocks = new ArrayList<LayoutBlock>();
    Parts.read(new Message(said), language).forEach(part -> blocks.addAll(part.blocks()));
    blocks.addAll(new Sheets(form, language).page(0));
    return view(title, language, blocks)
        .callbackId(callback)
        .privateMetadata(new Ref.Fill(asked.session(), moment, 0).written())
        .notifyOnClose(true)
        .submit(submit(form.send(), language))
        .build();
  }

  /// The first page of a form that stands in a message, under the title of the message when it is
  /// about a group, else as somebody's answer.
  public static View form(Standing standing, Block.Question form, Language language) {
    var view = form(standing.session(), form, language);
    if (standing.session().isBetween()) {
      standing.message().blocks().stream()
          .flatMap(b -> b instanceof Block.Heading(var text) ? Stream.of(text) : Stream.of())
          .findFirst()
          .ifPresent(title -> view.setTitle(titled(title, language)));
    }
    return view;
  }

  /// The first page of a form, with what is given so far filled in.
  public static View form(SessionId session, Block.Question form, Language language) {
    return page(new Ref.Fill(session, form.moment(), 0), new Sheets(form, language), language);
  }

  private static View page(Ref.Fill ref, Sheets sheets, Language language) {
    var form = sheets.form();
    boolean last = ref.page() >= sheets.count() - 1;
    return view(title(form, ref.page(), sheets.count()), language, sheets.page(ref.page()))
        .callbackId(FORM)
        .privateMetadata(ref.written())
        .notifyOnClose(true)
        .submit(submit(last ? form.send() : Words.NEXT_PAGE, language))
        .build();
  }

  private static Text title(Block.Question form, int page, int of) {
    var title = Words.title(form.send());
    if (of == 1) {
      return title;
    }
    var paged = Words.page(page + 1, of);
    var both = title.plus(" · ", paged);
    return new Text(
        both.da().length() <= Limits.TITLE ? both.da() : paged.da(),
        both.en().length() <= Limits.TITLE ? both.en() : paged.en());
  }

  /// What came of a page that was sent.
  ///
  /// @param form as it lies on the desk, with what earlier pages held
  public static Reading read(Block.Question form, View view, Language language) {
    var filled = Filled.of(view);
    var sheets = new Sheets(form, language);
    var soFar = draft(form, view);
    var faults = new LinkedHashMap<String, Text>();
    for (var question : sheets.questions()) {
      if (!question.onPage(filled).isEmpty()) {
        var read = Optional.ofNullable(soFar.get(question.field().id()));
        faults.putAll(question.faults(filled, read));
      }
    }
    if (!faults.isEmpty()) {
      return new Reading.Faults(Inquiry.in(language, faults));
    }
    if (Ref.read(view.getPrivateMetadata()).orElse(new Ref.Help()) instanceof Ref.Fill ref
        && ref.page() < sheets.count() - 1) {
      var next = new Ref.Fill(ref.session(), ref.moment(), ref.page() + 1);
      return new Reading.NextPage(soFar, page(next, sheets.with(soFar), language));
    }
    return new Reading.Answers(soFar);
  }

  /// What stands in the whole form when a page of it is being written in, or is closed without
  /// being sent, whether it fits or not.
  public static Map<String, Value> draft(Block.Question form, View view) {
    var filled = Filled.of(view);
    var given = new LinkedHashMap<String, Value>();
    for (var field : form.fields()) {
      var question = Inquiry.of(field);
      var before = Optional.ofNullable(form.given().get(field.id()));
      (question.onPage(filled).isEmpty() ? before : question.read(filled, before))
          .ifPresent(value -> given.put(field.id(), value));
    }
    return InOrder.copy(given);
  }

  /// Where the engine's refusal of one field is said: for the errors of the response. Empty when
  /// the field is not on this page, and the refusal must be whispered instead.
  public static Map<String, String> unfit(View view, Rejection.Unfit fault, Language language) {
    return Filled.of(view).blocks().stream()
        .filter(b -> b.equals(fault.field()) || b.startsWith(fault.field() + ":"))
        .sorted()
        .findFirst()
        .map(block -> Map.of(block, fault.words().in(language)))
        .orElse(Map.of());
  }

  /// The answer that was given with one click; empty when the form has no such option any more.
  public static Optional<Map<String, Value>> picked(Block.Question form, Ref.Pick pick) {
    return form.fields().stream()
        .filter(f -> f.id().equals(pick.field()))
        .findFirst()
        .flatMap(f -> value(f, pick.option()))
        .map(value -> Map.of(pick.field(), value));
  }

  private static Optional<Value> value(Field field, String option) {
    return switch (field) {
      case Field.ScaleField f ->
          ScaleInquiry.number(option)
              .filter(n -> n >= f.from() && n <= f.to())
              .map(Value.Score::new);
      case Field.ChoiceField f ->
          f.options().stream()
              .filter(o -> o.id().equals(option))
              .findFirst()
              .map(o -> new Value.Pick(o.id()));
      case Field.ConsentField _ when option.equals(Asked.YES) ->
          Optional.of(new Value.Consent(true, ""));
      case Field.ConsentField _,
          Field.WordsField _,
          Field.EntriesField _,
          Field.SeveralField _,
          Field.RankingField _,
          Field.MatrixField _,
          Field.DotsField _,
          Field.PersonField _,
          Field.DayField _ ->
          Optional.empty();
    };
  }

  /// A page of a message that was shortened. Its buttons carry the [Ref.Whole] of the next one: the
  /// view they are pressed in is to be updated.
  public static View whole(Ref.Whole ref, Message message, Language language) {
    var pages =
        Pages.of(Parts.read(message, language), Limits.MESSAGE, Limits.VIEW_BLOCKS - BUTTONS);
    return view(
            Words.ALL_OF_IT,
            language,
            turned(
                pages,
                ref.page(),
                page -> new Ref.Whole(ref.session(), ref.privately(), ref.key(), page),
                language))
        .callbackId(WHOLE)
        .privateMetadata(ref.written())
        .build();
  }

  /// A page of what the Home tab has no room for.
  static View rest(Text title, List<Part> parts, Ref.Rest ref, Language language) {
    var pages = Pages.of(parts, Integer.MAX_VALUE, Limits.VIEW_BLOCKS - BUTTONS);
    return view(
            title,
            language,
            turned(pages, ref.page(), page -> new Ref.Rest(ref.section(), page), language))
        .callbackId(HomeTab.REST)
        .privateMetadata(ref.written())
        .build();
  }

  /// A page, with ways to those beside it.
  private static List<LayoutBlock> turned(
      List<List<Part>> pages, int wanted, IntFunction<Ref> other, Language language) {
    int page = Math.clamp(wanted, 0, pages.size() - 1);
    var blocks = new ArrayList<LayoutBlock>();
    pages.get(page).forEach(part -> blocks.addAll(part.blocks()));
    var buttons = new ArrayList<BlockElement>();
    if (page > 0) {
      buttons.add(Pressed.button(Words.PAGE_BEFORE.in(language), other.apply(page - 1), false));
    }
    if (page < pages.size() - 1) {
      buttons.add(Pressed.button(Words.NEXT_PAGE.in(language), other.apply(page + 1), false));
    }
    if (!buttons.isEmpty()) {
      blocks.add(Reads.context(Words.page(page + 1, pages.size()).in(language)));
      blocks.add(Pressed.row(buttons));
    }
    return blocks;
  }

  /// How many blocks turning the pages takes.
  private static final int BUTTONS = 2;

  /// A modal that only says something: a refusal or a receipt where there is no conversation to
  /// whisper it in, on the Home tab and above another modal.
  public static View told(Rendered said, Language language) {
    return view(Words.HOME_TITLE, language, said.blocks()).callbackId(TOLD).build();
  }

  private static View.ViewBuilder view(Text title, Language language, List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .title(titled(title, language))
        .close(
            ViewClose.builder()
                .type("plain_text")
                .text(Words.CLOSE.in(language))
                .emoji(false)
                .build())
        .blocks(blocks);
  }

  private static ViewTitle titled(Text title, Language language) {
    return ViewTitle.builder()
        .type("plain_text")
        .text(Plain.fit(title.in(language), Limits.TITLE))
        .emoji(false)
        .build();
  }

  private static ViewSubmit submit(Text label, Language language) {
    return ViewSubmit.builder()
        .type("plain_text")
        .text(Plain.fit(label.in(language), Limits.TITLE))
        .emoji(false)
        .build();
  }
}
