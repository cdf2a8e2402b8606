package dk.traedesten.teams.people;

import dk.traedesten.dialog.Text;

/// How somebody is called whose name Teams does not tell.
final class Words {
  static final Text SOMEBODY = new Text("Nogen uden navn", "Somebody without a name");

  private Words() {}
}
