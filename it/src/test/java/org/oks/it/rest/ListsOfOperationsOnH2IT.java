package org.oks.it.rest;

import org.oks.it.server.DatabaseKind;
import org.oks.it.server.Served;

@Served(by = DatabaseKind.H2)
class ListsOfOperationsOnH2IT extends ListsOfOperations {}
