package dk.traedesten.workbench.play;

import dk.traedesten.engine.Recipient;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Button;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Field;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The forms and buttons before each person, and what each has begun to write.
final class OpenPrompts {
  /// A form of a person, however often it is shown.
  private record Form(PersonId who, String moment, List<String> fields) {
    static Form of(PersonId who, Question question) {
      return new Form(who, question.moment(), question.fields().stream().map(Field::id).toList());
    }
  }

  private final TableSimulation table;
  private final Map<PersonId, Deque<FormDraft>> drafts = new HashMap<>();
  private final Map<Form, Map<String, Value>> sent = new HashMap<>();

  OpenPrompts(TableSimulation table) {
    this.table = table;
  }

  /// What a person is filling in: what was begun last, as long as it is still asked; else the first
  /// form that waits for them.
  Optional<FormDraft> draft(PersonId who) {
    return begun(who).stream()
        .filter(begun -> forms(who).stream().anyMatch(q -> same(who, q, begun.question())))
        .findFirst()
        .or(() -> waiting(who).map(FormDraft::of));
  }

  /// Lays a form on top of what was begun before it.
  void begin(PersonId who, FormDraft draft) {
    putAway(who, draft);
    begun(who).push(draft);
  }

  private Deque<FormDraft> begun(PersonId who) {
    return drafts.computeIfAbsent(who, _ -> new ArrayDeque<>());
  }

  /// What a person wrote is in.
  void sent(PersonId who, FormDraft draft) {
    sent.put(Form.of(who, draft.question()), draft.given());
  }

  void putAway(PersonId who, FormDraft draft) {
    begun(who).removeIf(other -> same(who, other.question(), draft.question()));
  }

  /// A person does not want to fill in a form that they asked for.
  void leave(PersonId who, FormDraft draft) {
    putAway(who, draft);
    var question = draft.question();
    sent.put(Form.of(who, question), question.given());
  }

  /// Every form a person could fill in, their own first, then the group's.
  List<Question> forms(PersonId who) {
    return before(who, Question.class).toList();
  }

  /// The newest button of a kind.
  Optional<Button> button(PersonId who, Verb verb) {
    return before(who, Block.class)
        .flatMap(OpenPrompts::buttons)
        .filter(b -> b.verb() == verb)
        .reduce((_, last) -> last);
  }

  private static Stream<Button> buttons(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream();
      case Block.Menu(var buttons) -> buttons.stream();
      default -> Stream.empty();
    };
  }

  /// A form waits until what was sent stands in it.
  private Optional<Question> waiting(PersonId who) {
    return forms(who).stream()
        .filter(q -> !q.given().equals(sent.get(Form.of(who, q))))
        .findFirst();
  }

  private static boolean same(PersonId who, Question a, Question b) {
    return Form.of(who, a).equals(Form.of(who, b));
  }

  private <B extends Block> Stream<B> before(PersonId who, Class<B> kind) {
    return Stream.of(new Recipient.Only(who), new Recipient.Group())
        .flatMap(to -> table.standing(to).stream())
        .flatMap(m -> m.blocks().stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
