package dk.traedesten.teams.inbound;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What somebody did. What stands in it was written by people, or came back from a card that they
/// may have changed: it is an offer, never a proof of who they are.
public sealed interface InboundActivity {
  /// A message to the bot, without the mention of it.
  record Text(String text) implements InboundActivity {
    @Override
    public String toString() {
      return "text";
    }
  }

  /// A click on a card that answers with a message (`Action.Submit`).
  record Pressed(ObjectNode data) implements InboundActivity {
    @Override
    public String toString() {
      return "pressed";
    }
  }

  /// A click on a card that waits for the next card (`Action.Execute`).
  ///
  /// @param byItself a card that asks for its newest state; nobody clicked
  record Executed(String verb, ObjectNode data, boolean byItself) implements InboundActivity {
    @Override
    public String toString() {
      return "executed";
    }
  }

  /// A dialog, as Teams calls a form in a window of its own, is to be opened.
  record FormAsked(ObjectNode data) implements InboundActivity {
    @Override
    public String toString() {
      return "form asked";
    }
  }

  /// Such a form was sent.
  record FormSent(ObjectNode data) implements InboundActivity {
    @Override
    public String toString() {
      return "form sent";
    }
  }

  record Installed() implements InboundActivity {}

  record Uninstalled() implements InboundActivity {}

  /// People came into the chat; perhaps the bot is one of them.
  record Joined(List<TeamsSender> people) implements InboundActivity {
    public Joined {
      people = List.copyOf(people);
    }
  }

  /// People left the chat; perhaps the bot is one of them.
  record Left(List<TeamsSender> people) implements InboundActivity {
    public Left {
      people = List.copyOf(people);
    }
  }
}
