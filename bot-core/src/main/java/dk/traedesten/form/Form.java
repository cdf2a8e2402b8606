package dk.traedesten.form;

import dk.traedesten.dialog.Text;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Block.Question;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form as it stands before somebody: what is asked, what is given, and what a submission of it
/// means.
///
/// @param moment the moment it belongs to
/// @param given what stands in it, by field
/// @param send the label of what sends it
/// @param skippable whether the person may pass without a reason
/// @param seldom the fields that a channel shows behind one word
public record Form(
    String moment,
    List<FieldBinding> fields,
    Map<String, Value> given,
    Text send,
    boolean skippable,
    Set<String> seldom) {
  public Form {
    fields = List.copyOf(fields);
    given = InOrder.copy(given);
    seldom = InOrder.copy(seldom);
  }

  public static Form of(Question asked, ChannelProfile profile) {
    return new Form(
        asked.moment(),
        asked.fields().stream().map(f -> FieldBinding.of(f, profile)).toList(),
        asked.given(),
        asked.send(),
        asked.skippable(),
        asked.seldom());
  }

  /// The same with something else filled in.
  public Form with(Map<String, Value> soFar) {
    return new Form(moment, fields, soFar, send, skippable, seldom);
  }

  /// The pages of the whole form.
  public FormPages pages(PageRoom room) {
    return new FormPages(fields, seldom, room);
  }

  /// The pages of the form while what is seldom filled in is folded away.
  public FormPages folded(PageRoom room) {
    return new FormPages(
        fields.stream().filter(f -> !seldom.contains(f.id())).toList(), Set.of(), room);
  }

  /// Whether what is seldom filled in was folded away on the page that was sent.
  ///
  /// @param page which it was, from 0
  public boolean isFolded(Submission sent, int page) {
    return page == 0
        && fields.stream()
            .filter(f -> seldom.contains(f.id()))
            .flatMap(f -> f.inputs().stream())
            .noneMatch(input -> sent.has(input.id()));
  }

  /// The pages as they were seen by whoever sent one.
  public FormPages pages(PageRoom room, Submission sent, int page) {
    return isFolded(sent, page) ? folded(room) : pages(room);
  }

  public Optional<Value> given(FieldBinding field) {
    return Optional.ofNullable(given.get(field.id()));
  }

  /// The only question; empty when there are several.
  public Optional<FieldBinding> onlyField() {
    return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
  }

  /// The question that answers the form: the only one, or the only one that may not be left empty.
  public Optional<FieldBinding> leading() {
    var needed = fields.stream().filter(field -> !field.optional()).toList();
    return needed.size() == 1 ? Optional.of(needed.getFirst()) : onlyField();
  }

  /// How it is answered with one click, where it can be.
  public Optional<OneClick> oneClick() {
    return leading().flatMap(field -> field.oneClick(given(field)));
  }

  /// The answer one click means, with what was answered before to the rest; empty when the form has
  /// no such option any more. What is only begun is not sent with it.
  public Optional<Map<String, Value>> picked(String field, String option) {
    return field(field)
        .flatMap(f -> f.picked(option).filter(v -> f.fault(v).isEmpty()))
        .map(value -> InOrder.with(AnswerReceipt.isGiven(this) ? given : Map.of(), field, value));
  }

  private Optional<FieldBinding> field(String id) {
    return fields.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /// What stands in the whole form when a page of it is being written in, or is closed without
  /// being sent, whether it fits or not.
  public Map<String, Value> draft(Submission sent) {
    var soFar = new LinkedHashMap<String, Value>();
    for (var field : fields) {
      var before = given(field);
      (field.onPage(sent).isEmpty() ? before : field.read(sent, before))
          .ifPresent(value -> soFar.put(field.id(), value));
    }
    return InOrder.copy(soFar);
  }

  /// What came of a page that was sent.
  ///
  /// @param page which it was, from 0
  public FormOutcome read(Submission sent, int page, FormPages pages) {
    var outcome = read(sent);
    return outcome instanceof FormOutcome.Answers(var soFar) && !pages.isLast(page)
        ? new FormOutcome.NextPage(soFar, page + 1)
        : outcome;
  }

  /// What came of a form that was sent on one page.
  public FormOutcome read(Submission sent) {
    var soFar = draft(sent);
    var faults = new LinkedHashMap<String, Text>();
    for (var field : fields) {
      if (!field.onPage(sent).isEmpty()) {
        faults.putAll(field.faults(sent, Optional.ofNullable(soFar.get(field.id()))));
      }
    }
    return faults.isEmpty()
        ? new FormOutcome.Answers(soFar)
        : new FormOutcome.Faults(faults, soFar);
  }

  /// Everything that is asked, as one page.
  public List<Section> sections() {
    return fields.stream()
        .map(field -> field.section(given(field)).seldom(seldom.contains(field.id())))
        .toList();
  }

  /// The input at which it is said that an answer does not fit: the first of its field, else the
  /// first of all; empty when nothing is asked.
  public Optional<String> inputOf(String field) {
    return field(field).or(() -> fields.stream().findFirst()).map(f -> f.inputs().getFirst().id());
  }
}
