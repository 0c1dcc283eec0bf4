/** Tests of the served workbench: a real server, real collections, a real client. */
@NullMarked
package dev.entente.serve;

import org.jspecify.annotations.NullMarked;
