/// Tests of the pictures.
@NullMarked
package dk.traedesten.chart;

import org.jspecify.annotations.NullMarked;
