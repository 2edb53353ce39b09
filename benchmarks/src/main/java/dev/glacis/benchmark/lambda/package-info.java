/** The rules as lambdas over plain objects that are listed by type. */
package dev.glacis.benchmark.lambda;
