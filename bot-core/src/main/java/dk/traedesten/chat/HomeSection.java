package dk.traedesten.chat;

/// What a person finds of their own at home in a chat, in the order in which it stands.
public enum HomeSection {
  WAITING,
  ACTIONS,
  LEADING,
  GROUPS
}
