package dk.traedesten.layout;

/// What a channel has room for. It is the only thing in which channels differ before something is
/// drawn.
///
/// @param ticksInSight how many options stand in sight; more fold out of one line
/// @param optionSeen what is seen of an option that stands in sight, in characters
/// @param optionSeenFolded what is seen of one that folds out, in characters
/// @param optionsInFull what options in full may take above the input in which they are cut, in
///   characters
/// @param optionsRoom what the options of one input take at most, in bytes
/// @param columnsTogether how many columns of a row of a matrix stay together on a page
/// @param numbersToClick how many numbers of a scale are buttons; a longer scale is a form
/// @param optionsToClick how many options are buttons
/// @param optionOnButton what is seen of a text on a button on narrow screens, in characters
/// @param longOptionsToClick whether options that are too long for a button can stand in full, each
///   with its button
public record ChannelProfile(
    int ticksInSight,
    int optionSeen,
    int optionSeenFolded,
    int optionsInFull,
    int optionsRoom,
    int columnsTogether,
    int numbersToClick,
    int optionsToClick,
    int optionOnButton,
    boolean longOptionsToClick) {}
