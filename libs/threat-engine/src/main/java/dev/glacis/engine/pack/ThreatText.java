package dev.glacis.engine.pack;

/**
 * The texts of a threat definition, plain sentences without markup.
 *
 * @param happens what goes wrong, and for whom
 * @param how how an attacker does it
 * @param falseAlarm when this is no threat
 * @param check how to find out whether it is real
 */
public record ThreatText(String happens, String how, String falseAlarm, String check) {}
