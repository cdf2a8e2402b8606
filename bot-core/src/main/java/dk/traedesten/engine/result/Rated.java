package dk.traedesten.engine.result;

import dk.traedesten.dialog.Prompt;
import dk.traedesten.result.Shown;
import java.util.List;

/// A matrix with its result.
record Rated(Prompt.Matrix matrix, Shown.Ratings shown, List<RankedRow> rows) {}
