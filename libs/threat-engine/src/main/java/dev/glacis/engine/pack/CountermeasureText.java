package dev.glacis.engine.pack;

/**
 * The texts of a countermeasure, plain sentences without markup.
 *
 * @param what what it is
 * @param how how to do it
 * @param verify how to see that it works
 */
public record CountermeasureText(String what, String how, String verify) {}
