package org.oks.results;

/** What the programme offers a client. */
public enum OksService {
    VISIONING,
    GOVERNANCE,
    CAPTURE,
    PEER_LEARNING,
    CONSULTANT_SUPPORT,
    TRAINING,
    TOOL
}
