/**
 * The drawings of an engagement and the names they use. Only names belong here: nothing that runs, and nothing of the
 * process engine.
 */
@NullMarked
package org.oks.bpmn;

import org.jspecify.annotations.NullMarked;
