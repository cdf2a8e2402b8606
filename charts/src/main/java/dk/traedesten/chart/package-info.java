/// Results as pictures: the same chart as SVG for a browser and as PNG for a chat, in light and
/// dark.
@NullMarked
package dk.traedesten.chart;

import org.jspecify.annotations.NullMarked;
