/** How well the library finds what is known to be true of given systems, and how noisy it is. */
package dev.glacis.library.score;
