package dk.traedesten.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.traedesten.dialog.AnswerVisibility;
import dk.traedesten.dialog.Language;
import dk.traedesten.dialog.Mappers;
import dk.traedesten.message.Verb;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import dk.traedesten.session.Participant.Part;
import dk.traedesten.session.SessionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What a page may send. Each carries an id the page made up, the same when it is sent again, so
/// that nothing counts twice.
sealed interface PageInbound {

  /// @throws IllegalArgumentException when it is not such an id
  private static void check(String id) {
    if (!id.matches("[A-Za-z0-9-]{8,64}")) {
      throw new IllegalArgumentException("not an id");
    }
  }

  /// An exercise is wanted.
  ///
  /// @param id becomes the token of the session
  /// @param part how the facilitator takes part
  /// @param gather whether everyone who is invited joins at once
  record Start(
      String id,
      String dialog,
      PersonId facilitator,
      Part part,
      @JsonProperty(required = true) List<PersonId> invited,
      String topic,
      AnswerVisibility mode,
      @JsonProperty(required = true) Map<String, String> settings,
      Language language,
      String zone,
      boolean gather)
      implements PageInbound {
    public Start {
      check(id);
      invited = invited.stream().distinct().toList();
      settings = InOrder.copy(settings);
    }
  }

  /// A button was pressed.
  record Press(String id, PersonId person, SessionId session, Verb verb, String moment)
      implements PageInbound {
    public Press {
      check(id);
    }
  }

  /// Something that the group keeps between its exercises is wanted.
  record Want(String id, PersonId person, Verb verb, Language language, String zone)
      implements PageInbound {
    public Want {
      check(id);
    }
  }

  /// A form was filled in.
  record Answer(
      String id,
      PersonId person,
      SessionId session,
      String moment,
      @JsonProperty(required = true) Map<String, Value> given)
      implements PageInbound {
    public Answer {
      check(id);
      given = InOrder.copy(given);
    }
  }

  /// A form is being filled in and is not sent yet.
  ///
  /// @param given what stands in it; empty when it was emptied again
  record Draft(
      String id,
      PersonId person,
      SessionId session,
      String moment,
      @JsonProperty(required = true) Map<String, Value> given)
      implements PageInbound {
    public Draft {
      check(id);
      given = InOrder.copy(given);
    }
  }

  /// Somebody wants to take part.
  record Join(String id, PersonId person, SessionId session, Language language)
      implements PageInbound {
    public Join {
      check(id);
    }
  }

  /// One more person to play.
  ///
  /// @param id becomes the person's
  record NewPerson(String id, String name, String title) implements PageInbound {
    public NewPerson {
      check(id);
    }
  }

  /// Time shall pass to the next thing that waits for it.
  record LetTimePass(String id) implements PageInbound {
    public LetTimePass {
      check(id);
    }
  }

  /// Reads what was sent; empty when it is not of that form, or has an empty place anywhere.
  static <I extends PageInbound> Optional<I> read(byte[] body, Class<I> type) {
    try {
      var tree = Mappers.JSON.readTree(body);
      return whole(tree) ? Optional.of(Mappers.JSON.treeToValue(tree, type)) : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean whole(JsonNode node) {
    return !node.isNull()
        && !node.isMissingNode()
        && node.valueStream().allMatch(PageInbound::whole);
  }
}
