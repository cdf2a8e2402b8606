package dk.traedesten.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Text;
import dk.traedesten.message.Block;
import dk.traedesten.message.Block.Note;
import dk.traedesten.message.Block.Question;
import dk.traedesten.message.Block.Quote;
import dk.traedesten.message.Field;
import dk.traedesten.message.Message;
import dk.traedesten.message.Verb;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Conversation;
import dk.traedesten.session.GroupId;
import dk.traedesten.session.SessionId;
import dk.traedesten.session.Tenant;
import dk.traedesten.spi.Delivery;
import dk.traedesten.spi.DocumentStore;
import dk.traedesten.spi.InMemoryShelf;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenMessagesTest {
  private static final Tenant TENANT = new Tenant("T0KOM");
  private static final SessionId SESSION = new SessionId(new GroupId("C0UNGE"), "s1");
  private static final PersonId ANNA = new PersonId("U0ANNA");
  private static final Conversation PRIVATELY = new Conversation("slack", "U0ANNA");
  private static final Conversation PLACE = new Conversation("slack", "C0UNGE");
  private static final Message CLOSED = Message.of(new Note(Text.same("Lukket.")));

  private final DocumentStore shelf = new InMemoryShelf();
  private final OpenMessages desk =
      new OpenMessages(shelf, new ConversationNames("slack", ""), OpenMessagesTest::isLong);

  private static Question form(String moment, Map<String, Value> given) {
    var field =
        new Field.ScaleField(
            "score", Text.same("Hvor meget?"), false, 1, 10, Text.same("lidt"), Text.same("meget"));
    return new Question(moment, List.of(field), given, Text.same("Send"), true);
  }

  private void lay(Conversation to, String key, Message message) {
    desk.lay(new Delivery("d", TENANT, SESSION, to, key, message, Language.DA));
  }

  @Test
  void a_form_lies_there_until_its_message_has_none() {
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of())));
    assertThat(desk.form(TENANT, ANNA, SESSION, "pulse")).contains(form("pulse", Map.of()));
    lay(PRIVATELY, "pulse", CLOSED);
    assertThat(desk.form(TENANT, ANNA, SESSION, "pulse")).isEmpty();
    assertThat(desk.before(TENANT, ANNA)).isEmpty();
  }

  @Test
  void a_form_before_the_whole_group_is_everyones() {
    lay(PLACE, "plan", Message.of(form("plan", Map.of())));
    assertThat(desk.form(TENANT, ANNA, SESSION, "plan")).isPresent();
    assertThat(desk.form(TENANT, new PersonId("U0BO"), SESSION, "plan")).isPresent();
  }

  @Test
  void a_form_is_nobody_elses_and_of_no_other_session_or_workspace() {
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of())));
    var other = new SessionId(new GroupId("C0UNGE"), "s2");
    assertThat(desk.form(TENANT, new PersonId("U0BO"), SESSION, "pulse")).isEmpty();
    assertThat(desk.form(TENANT, ANNA, other, "pulse")).isEmpty();
    assertThat(desk.form(new Tenant("T0NABO"), ANNA, SESSION, "pulse")).isEmpty();
    assertThat(desk.form(TENANT, ANNA, SESSION, "puls")).isEmpty();
  }

  @Test
  void pages_that_were_sent_stand_in_the_form_of_the_one_who_sent_them() {
    lay(PLACE, "plan", Message.of(form("plan", Map.of())));
    Map<String, Value> soFar = Map.of("score", new Value.Score(4));
    desk.keep(TENANT, ANNA, SESSION, "plan", soFar);
    assertThat(desk.form(TENANT, ANNA, SESSION, "plan")).contains(form("plan", soFar));
    assertThat(desk.form(TENANT, new PersonId("U0BO"), SESSION, "plan"))
        .contains(form("plan", Map.of()));
    desk.sent(TENANT, ANNA, SESSION, "plan");
    assertThat(desk.form(TENANT, ANNA, SESSION, "plan")).contains(form("plan", Map.of()));
  }

  @Test
  void pages_go_when_their_form_is_closed_and_no_sooner() {
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of())));
    Map<String, Value> soFar = Map.of("score", new Value.Score(4));
    desk.keep(TENANT, ANNA, SESSION, "pulse", soFar);
    lay(PRIVATELY, "other", CLOSED);
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of()), new Note(Text.same("Nyt."))));
    assertThat(desk.form(TENANT, ANNA, SESSION, "pulse")).contains(form("pulse", soFar));
    lay(PRIVATELY, "pulse", CLOSED);
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of())));
    assertThat(desk.form(TENANT, ANNA, SESSION, "pulse")).contains(form("pulse", Map.of()));
  }

  @Test
  void what_was_shortened_is_found_whole_by_those_who_may_see_it() {
    var whole = lengthy("x");
    lay(PLACE, "all", whole);
    lay(PRIVATELY, "mine", lengthy("y"));
    assertThat(desk.whole(TENANT, ANNA, SESSION, false, "all"))
        .map(PostedMessage::message)
        .contains(whole);
    assertThat(desk.whole(TENANT, ANNA, SESSION, true, "mine")).isPresent();
    assertThat(desk.whole(TENANT, new PersonId("U0BO"), SESSION, true, "mine")).isEmpty();
    var other = new SessionId(new GroupId("C0UNGE"), "s2");
    assertThat(desk.whole(TENANT, ANNA, other, false, "all")).isEmpty();
  }

  @Test
  void of_very_many_shortened_messages_the_oldest_go_and_what_is_open_stays() {
    lay(PLACE, "open", Message.of(form("pulse", Map.of())));
    IntStream.range(0, 40).forEach(i -> lay(PLACE, "k" + i, lengthy("x" + i)));
    assertThat(desk.before(TENANT, SESSION.group())).hasSize(21).containsKeys("open", "k39", "k20");
  }

  @Test
  void what_another_release_wrote_is_passed_over() {
    lay(PRIVATELY, "pulse", Message.of(form("pulse", Map.of())));
    shelf.put("slack.desk.T0KOM.U0ANNA", "strange", "{\"new\":1}".getBytes(StandardCharsets.UTF_8));
    assertThat(desk.before(TENANT, ANNA)).containsOnlyKeys("pulse");
  }

  private static boolean isLong(PostedMessage one) {
    return one.message().blocks().stream()
        .anyMatch(b -> b instanceof Block.Quotes(var quotes) && quotes.size() > 30);
  }

  @Test
  void where_a_chat_calls_places_otherwise_they_are_told_apart_by_group_and_person() {
    var elsewhere = new OpenMessages(shelf, new ConversationNames("teams", "person:"), _ -> false);
    var message = Message.of(form("pulse", Map.of()));
    for (var id : List.of("person:29:1xX", "19:plan@thread.v2")) {
      elsewhere.lay(
          new Delivery(
              "d", TENANT, SESSION, new Conversation("teams", id), "k", message, Language.DA));
    }
    assertThat(elsewhere.before(TENANT, new PersonId("29:1xX"))).containsOnlyKeys("k");
    assertThat(elsewhere.before(TENANT, SESSION.group())).containsOnlyKeys("k");
    assertThat(desk.before(TENANT, SESSION.group())).isEmpty();
    elsewhere.keep(TENANT, new PersonId("29:1xX"), SESSION, "pulse", Map.of());
    elsewhere.lay(
        new Delivery(
            "d",
            TENANT,
            SESSION,
            new Conversation("teams", "19:plan@thread.v2"),
            "k",
            CLOSED,
            Language.DA));
    assertThat(elsewhere.before(TENANT, SESSION.group())).isEmpty();
    assertThat(elsewhere.form(TENANT, new PersonId("29:1xX"), SESSION, "pulse")).isPresent();
  }

  @Test
  void what_waits_for_an_answer_is_told_from_where_one_leads() {
    var standing = new PostedMessage(SESSION, Message.of(form("pulse", Map.of())), Language.DA);
    assertThat(standing.asks()).isTrue();
    assertThat(standing.leads()).isFalse();
    var next = new Block.Button(Text.same("Videre"), Verb.NEXT, "pulse", true);
    var controls =
        new PostedMessage(SESSION, Message.of(new Block.Menu(List.of(next))), Language.DA);
    assertThat(controls.asks()).isFalse();
    assertThat(controls.leads()).isTrue();
  }

  private static Message lengthy(String words) {
    return Message.of(
        new Block.Quotes(Collections.nCopies(40, new Quote(words.repeat(1000), Optional.empty()))));
  }
}
