package dk.traedesten.message;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dk.traedesten.dialog.Text;
import dk.traedesten.result.InOrder;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One part of a message. It knows no platform; each channel renders every kind.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Block {

  /// A short line above what follows.
  @JsonTypeName("heading")
  record Heading(Text text) implements Block {}

  /// The bot's own words.
  @JsonTypeName("paragraph")
  record Paragraph(Text text) implements Block {}

  /// A quiet line: a promise, a receipt, a hint.
  @JsonTypeName("note")
  record Note(Text text) implements Block {}

  /// What people wrote. Channels show it inert: no markup, mention or link in it takes effect.
  @JsonTypeName("quotes")
  record Quotes(List<Quote> quotes) implements Block {
    public Quotes {
      quotes = List.copyOf(quotes);
    }
  }

  /// One thing a person wrote, with the name only where that was promised.
  record Quote(String words, Optional<String> by) {}

  /// A form to fill in.
  ///
  /// @param moment the moment it belongs to; an answer to an earlier moment is declined
  /// @param given the person's own answer so far, shown in the form for editing
  /// @param skippable whether the person may pass without a reason
  /// @param seldom the fields that are seldom filled in: a channel shows them behind one word. They
  ///   come last, and may be left as they are
  @JsonTypeName("question")
  record Question(
      String moment,
      List<Field> fields,
      Map<String, Value> given,
      Text send,
      boolean skippable,
      Set<String> seldom)
      implements Block {
    public Question {
      fields = List.copyOf(fields);
      given = InOrder.copy(given);
      seldom = InOrder.copy(seldom);
    }

    public Question(
        String moment, List<Field> fields, Map<String, Value> given, Text send, boolean skippable) {
      this(moment, fields, given, send, skippable, Set.of());
    }

    /// The same with something else filled in.
    public Question with(Map<String, Value> soFar) {
      return new Question(moment, fields, soFar, send, skippable, seldom);
    }
  }

  /// How far the group is.
  ///
  /// @param in how many are in
  /// @param of how many are waited for in all
  /// @param missing the names still waited for, where the mode lets them be known
  /// @param closes when it closes by itself
  @JsonTypeName("progress")
  record Progress(int in, int of, List<String> missing, Optional<Instant> closes) implements Block {
    public Progress {
      missing = List.copyOf(missing);
    }
  }

  /// A picture of numbers. The same is said in words by [ChartInWords].
  @JsonTypeName("chart")
  record Picture(Chart chart) implements Block {}

  /// Rows under headings.
  @JsonTypeName("table")
  record Table(List<Text> head, List<List<Text>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /// Things to press.
  @JsonTypeName("buttons")
  record Buttons(List<Button> buttons) implements Block {
    public Buttons {
      buttons = List.copyOf(buttons);
    }
  }

  /// Things to press that are seldom needed: a channel shows them behind one word.
  @JsonTypeName("menu")
  record Menu(List<Button> buttons) implements Block {
    public Menu {
      buttons = List.copyOf(buttons);
    }
  }

  /// One thing to press; what it does is said by its verb.
  ///
  /// @param moment the moment it belongs to
  /// @param main whether it is the one most people will want
  record Button(Text label, Verb verb, String moment, boolean main) {}

  /// A way to a page outside the chat, for one person and for a time.
  @JsonTypeName("link")
  record Link(Text label, String address) implements Block {}

  /// Minutes to take along. A channel that can carry files brings the file; others show the way to
  /// it.
  ///
  /// @param session whose minutes, by its token in the group of the message
  /// @param reader whom it is for
  /// @param address where it can be fetched, by one person and for a time; empty when the bot has
  ///   no address that people can reach
  @JsonTypeName("document")
  record Document(
      Text label, String session, PersonId reader, MinutesFormat as, Optional<String> address)
      implements Block {}
}
