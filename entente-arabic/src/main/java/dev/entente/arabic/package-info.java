/** Arabic: CoreNLP's segmenter and tagger, a MaltParser model of our own, and the Arabic lexicons. Licence: GPL-3.0-or-later. */
@NullMarked
package dev.entente.arabic;

import org.jspecify.annotations.NullMarked;
