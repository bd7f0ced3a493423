/**
 * How OKS starts alone: the launcher inside {@code oks.jar} that boots Payara Micro, deploys the application that lies in
 * the same file and says in one line where to go, or why not. Nothing of the trade belongs here: the same
 * {@code oks.ear} runs unchanged on a full Payara Server.
 */
@NullMarked
package org.oks.micro;

import org.jspecify.annotations.NullMarked;
