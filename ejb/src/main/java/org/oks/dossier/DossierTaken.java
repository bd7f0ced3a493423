package org.oks.dossier;

import java.util.List;

/**
 * What was handed out, as the audit keeps it.
 *
 * @param digest of the pack that was decided on
 * @param withheld the codes of the evidence whose words were not given
 */
public record DossierTaken(int gate, int round, String digest, List<String> withheld) {
    public DossierTaken {
        withheld = List.copyOf(withheld);
    }
}
