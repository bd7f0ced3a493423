/**
 * The rules that every drawing and decision table keeps, each with a canary that shows it flags what it should. A rule
 * about what Java offers to drawings belongs to the contract test of the enterprise module.
 */
@NullMarked
package org.oks.bpmn.lint;

import org.jspecify.annotations.NullMarked;
