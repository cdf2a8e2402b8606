package dk.traedesten.form;

import dk.traedesten.dialog.Option;
import dk.traedesten.layout.ChannelProfile;
import dk.traedesten.message.Field.PersonField;
import dk.traedesten.result.PersonId;
import dk.traedesten.result.Value;
import java.util.List;
import java.util.Optional;

/// One of the people.
record PersonBinding(PersonField field, ChannelProfile profile) implements Choosing {

  @Override
  public List<Option> options() {
    return field.people();
  }

  @Override
  public boolean isFolded() {
    return true;
  }

  @Override
  public Optional<String> chosen(Value value) {
    return value instanceof Value.Person(var who) ? Optional.of(who.value()) : Optional.empty();
  }

  @Override
  public Value value(String id) {
    return new Value.Person(new PersonId(id));
  }
}
