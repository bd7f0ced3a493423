package org.oks.learning;

/**
 * How sure somebody is of a skill.
 *
 * @param mark from 1, I would need help, to 5, I could teach it
 */
public record Mark(Skill skill, int mark) {}
