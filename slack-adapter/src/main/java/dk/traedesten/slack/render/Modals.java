package dk.traedesten.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dk.traedesten.chat.PostedMessage;
import dk.traedesten.chat.Ref;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.engine.Rejection;
import dk.traedesten.form.Form;
import dk.traedesten.form.FormLabels;
import dk.traedesten.form.FormOutcome;
import dk.traedesten.form.FormPages;
import dk.traedesten.form.FormTexts;
import dk.traedesten.form.Submission;
import dk.traedesten.layout.Cost;
import dk.traedesten.layout.Paging;
import dk.traedesten.message.Block;
import dk.traedesten.message.Message;
import dk.traedesten.result.Value;
import dk.traedesten.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
  public static View opened(
      PostedMessage asked, String moment, String callback, Language language) {
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
    MessageParts.read(new Message(said), language).forEach(part -> blocks.addAll(part.blocks()));
    var page = page(asked.session(), Form.of(form, BlockBudget.PROFILE), language);
    blocks.addAll(page.getBlocks());
    page.setBlocks(blocks);
    page.setTitle(titled(title, language));
    page.setCallbackId(callback);
    return page;
  }

  /// The first page of a form that stands in a message, under the title of the message when it is
  /// about a group, else as somebody's answer.
  public static View form(PostedMessage standing, Block.Question form, Language language) {
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
    return page(session, Form.of(form, BlockBudget.PROFILE), language);
  }

  /// The same with what is seldom filled in.
  ///
  /// @param open as it is filled in so far
  public static View unfolded(
      SessionId session, Block.Question form, View open, Language language) {
    var whole = Form.of(form.with(draft(form, open)), BlockBudget.PROFILE);
    return page(session, whole, whole.pages(new BlockBudget()), 0, language);
  }

  /// The first page of a form, while what is seldom filled in is folded away.
  private static View page(SessionId session, Form form, Language language) {
    var view = page(session, form, form.folded(new BlockBudget()), 0, language);
    if (!form.seldom().isEmpty()) {
      var blocks = new ArrayList<>(view.getBlocks());
      blocks.add(
          Pressed.row(
              List.of(
                  Pressed.button(
                      FormTexts.MORE.in(language), new Ref.Unfold(form.moment()), false))));
      view.setBlocks(blocks);
    }
    return view;
  }

  /// A page of a form.
  ///
  /// @param page which it is, from 0
  static View page(SessionId session, Form form, int page, Language language) {
    return page(session, form, form.pages(new BlockBudget()), page, language);
  }

  private static View page(
      SessionId session, Form form, FormPages pages, int page, Language language) {
    return view(
            title(form, page, pages.count()),
            language,
            FormBlocks.of(pages.page(page, form.given()), language))
        .callbackId(FORM)
        .privateMetadata(new Ref.Send(session, form.moment(), page).written())
        .notifyOnClose(true)
        .submit(submit(pages.isLast(page) ? form.send() : FormTexts.NEXT_PAGE, language))
        .build();
  }

  /// The page after one that was sent.
  public static View next(
      SessionId session, Block.Question form, FormOutcome.NextPage next, Language language) {
    return page(
        session, Form.of(form.with(next.soFar()), BlockBudget.PROFILE), next.page(), language);
  }

  private static Text title(Form form, int page, int of) {
    var title = FormLabels.title(form.send());
    if (of == 1) {
      return title;
    }
    var paged = FormTexts.page(page + 1, of);
    var both = title.plus(" · ", paged);
    return new Text(
        both.da().length() <= Limits.TITLE ? both.da() : paged.da(),
        both.en().length() <= Limits.TITLE ? both.en() : paged.en());
  }

  /// What came of a page that was sent.
  ///
  /// @param asked as it lies on the desk, with what earlier pages held
  public static FormOutcome read(Block.Question asked, View view) {
    return read(Form.of(asked, BlockBudget.PROFILE), OpenBefore.submitted(asked, view), view);
  }

  static FormOutcome read(Form form, Submission sent, View view) {
    int page =
        Ref.read(view.getPrivateMetadata()).orElse(new Ref.Help()) instanceof Ref.Send open
            ? open.page()
            : form.pages(new BlockBudget()).count() - 1;
    return form.read(sent, page, form.pages(new BlockBudget(), sent, page));
  }

  /// What stands in the whole form when a page of it is being written in, or is closed without
  /// being sent, whether it fits or not.
  public static Map<String, Value> draft(Block.Question asked, View view) {
    return Form.of(asked, BlockBudget.PROFILE).draft(OpenBefore.submitted(asked, view));
  }

  /// The page of a form on which something does not fit that is not on the page that was sent, as
  /// it is filled in, with what does not fit above its input.
  public static View faulty(
      SessionId session, Block.Question filled, Rejection.Unfit fault, Language language) {
    var form = Form.of(filled, BlockBudget.PROFILE);
    int page = form.pages(new BlockBudget()).pageOf(fault.field()).orElse(0);
    var view = page(session, form, page, language);
    var blocks = new ArrayList<LayoutBlock>();
    var words = said(List.of(fault.words()), language);
    boolean told = false;
    for (var block : view.getBlocks()) {
      if (!told && isOf(block.getBlockId(), fault.field())) {
        blocks.addAll(words);
        told = true;
      }
      blocks.add(block);
    }
    if (!told) {
      blocks.addAll(0, words);
    }
    view.setBlocks(blocks);
    return view;
  }

  private static boolean isOf(@Nullable String block, String field) {
    return block != null && (block.equals(field) || block.startsWith(field + ":"));
  }

  /// Where the engine's refusal of one field is said: for the errors of the response. Empty when
  /// the field is not on this page.
  public static Map<String, String> unfit(View view, Rejection.Unfit fault, Language language) {
    return Submitted.of(view).here().stream()
        .filter(b -> isOf(b, fault.field()))
        .sorted()
        .findFirst()
        .map(block -> Map.of(block, fault.words().in(language)))
        .orElse(Map.of());
  }

  /// The answer that was given with one click; empty when the form has no such option any more.
  public static Optional<Map<String, Value>> picked(Block.Question form, Ref.Pick pick) {
    return Form.of(form, BlockBudget.PROFILE).picked(pick.field(), pick.option());
  }

  /// A page of a message that was shortened. Its buttons carry the [Ref.Whole] of the next one: the
  /// view they are pressed in is to be updated.
  public static View whole(Ref.Whole ref, Message message, Language language) {
    var pages =
        Paging.of(
            MessageParts.read(message, language), Shortened.room(Limits.VIEW_BLOCKS - BUTTONS));
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
  static View rest(Text title, List<MessagePart> parts, Ref.Rest ref, Language language) {
    var pages =
        Paging.of(
            parts, new Cost(Limits.VIEW_BLOCKS - BUTTONS, Integer.MAX_VALUE, Integer.MAX_VALUE));
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
      List<List<MessagePart>> pages, int wanted, IntFunction<Ref> other, Language language) {
    int page = Math.clamp(wanted, 0, pages.size() - 1);
    var blocks = new ArrayList<LayoutBlock>();
    pages.get(page).forEach(part -> blocks.addAll(part.blocks()));
    var buttons = new ArrayList<BlockElement>();
    if (page > 0) {
      buttons.add(Pressed.button(Words.PAGE_BEFORE.in(language), other.apply(page - 1), false));
    }
    if (page < pages.size() - 1) {
      buttons.add(Pressed.button(FormTexts.NEXT_PAGE.in(language), other.apply(page + 1), false));
    }
    if (!buttons.isEmpty()) {
      blocks.add(Reads.context(FormTexts.page(page + 1, pages.size()).in(language)));
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

  /// Quiet lines.
  public static LayoutBlock notes(List<Text> notes, Language language) {
    return ContextBlock.builder()
        .elements(
            notes.stream()
                .<ContextBlockElement>map(n -> Plain.text(n.in(language), Limits.CONTEXT))
                .toList())
        .build();
  }

  /// What is said before anything is filled in.
  public static List<LayoutBlock> said(List<Text> words, Language language) {
    var blocks = words.stream().<Block>map(Block.Paragraph::new).toList();
    return MessageParts.read(new Message(blocks), language).stream()
        .flatMap(part -> part.blocks().stream())
        .toList();
  }

  /// A modal without a form of the engine's.
  public static View.ViewBuilder plain(Text title, Language language, List<LayoutBlock> blocks) {
    return view(title, language, blocks);
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

  public static ViewSubmit submit(Text label, Language language) {
    return ViewSubmit.builder()
        .type("plain_text")
        .text(Plain.fit(label.in(language), Limits.TITLE))
        .emoji(false)
        .build();
  }
}
