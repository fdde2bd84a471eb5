package org.plumbline.rule;

/**
 * Work for which a competence is used: a task, or a shift of a duty.
 *
 * @param need when the competence is needed: at the time of the task, or for the whole shift as it is planned
 * @param competency the code of the task or of the duty, which is that of the competency
 * @param supervised whether it was done under supervision, and that is recorded
 * @param mode whether that is recorded
 */
public record Use(Need need, String competency, boolean supervised, Recorded mode) {}
