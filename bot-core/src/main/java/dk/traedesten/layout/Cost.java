package dk.traedesten.layout;

/// What something takes in a message or on a page, or how much there is room for.
///
/// @param blocks how many things stand there
/// @param inputs how many of them are to be filled in
/// @param size in the channel's own measure: characters or bytes
public record Cost(int blocks, int inputs, int size) {
  public static final Cost NOTHING = new Cost(0, 0, 0);

  /// Something of a size, however many things it is.
  public static Cost ofSize(int size) {
    return new Cost(0, 0, size);
  }

  /// Room that only a size fills.
  public static Cost roomFor(int size) {
    return new Cost(Integer.MAX_VALUE, Integer.MAX_VALUE, size);
  }

  public Cost plus(Cost more) {
    return new Cost(blocks + more.blocks, inputs + more.inputs, size + more.size);
  }

  public Cost minus(Cost less) {
    return new Cost(blocks - less.blocks, inputs - less.inputs, size - less.size);
  }

  /// What is enough for either.
  public Cost or(Cost other) {
    return new Cost(
        Math.max(blocks, other.blocks), Math.max(inputs, other.inputs), Math.max(size, other.size));
  }

  /// What both have room for.
  public Cost and(Cost other) {
    return new Cost(
        Math.min(blocks, other.blocks), Math.min(inputs, other.inputs), Math.min(size, other.size));
  }

  public boolean fits(Cost room) {
    return blocks <= room.blocks && inputs <= room.inputs && size <= room.size;
  }
}
