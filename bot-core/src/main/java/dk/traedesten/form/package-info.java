/// What a form is on every channel: its inputs, its pages, what a submission of it means, and what
/// is wrong with one. A channel draws inputs; it never reads them in a way of its own.
@NullMarked
package dk.traedesten.form;

import org.jspecify.annotations.NullMarked;
