/// How the bot comes into workspaces and leaves them: consent, tokens kept and exchanged, and a
/// look at what is missing when it starts.
@NullMarked
package dk.traedesten.slack.install;

import org.jspecify.annotations.NullMarked;
