package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.oks.contribution.ChangeType;
import org.oks.contribution.Confidentiality;
import org.oks.contribution.OutcomeArea;
import org.oks.contribution.ProbativeTest;
import org.oks.contribution.SourceRole;
import org.oks.learning.Quadrant;
import org.oks.platform.Text;
import org.oks.results.CapacityFactor;
import org.oks.results.ChainLevel;
import org.oks.results.IcoType;
import org.oks.visioning.CapabilityPillar;
import org.oks.visioning.MaturityStage;
import org.oks.visioning.PlaybookElement;
import org.oks.visioning.RatingSource;

/**
 * The terms of the trade with the sentences that stand beside their choices on the pages: one text for both, so that they
 * never differ.
 */
@Named("glossaryPage")
@RequestScoped
public class GlossaryPage {
    /** A kind of term, and where its names and its sentences stand. */
    enum Kind {
        CAPABILITY_PILLAR("visioning.pillar.", "visioning.pillar-means.", CapabilityPillar.values()),
        MATURITY_STAGE("visioning.stage.", "visioning.stage-means.", MaturityStage.values()),
        PLAYBOOK_ELEMENT("visioning.element.", "visioning.element-means.", PlaybookElement.values()),
        RATING_SOURCE("visioning.source.", "visioning.source-means.", RatingSource.values()),
        CHAIN_LEVEL("results.level.name.", "results.level.means.", ChainLevel.values()),
        CAPACITY_OUTCOME("contribution.term.icoType.", "contribution.means.icoType.", IcoType.values()),
        CAPACITY_FACTOR(
                "contribution.term.capacityFactor.", "contribution.means.capacityFactor.", CapacityFactor.values()),
        OUTCOME_AREA("contribution.term.outcomeArea.", "contribution.means.outcomeArea.", OutcomeArea.values()),
        CHANGE_TYPE("contribution.term.changeType.", "contribution.means.changeType.", ChangeType.values()),
        SOURCE_ROLE("contribution.term.sourceRole.", "contribution.means.sourceRole.", SourceRole.values()),
        PROBATIVE_TEST("contribution.term.probativeTest.", "contribution.means.probativeTest.", ProbativeTest.values()),
        CONFIDENTIALITY(
                "contribution.term.confidentiality.", "contribution.means.confidentiality.", Confidentiality.values()),
        QUADRANT("learning.quadrant.", "learning.quadrant.means.", Quadrant.values());

        private final String names;
        private final String sentences;
        private final List<String> codes;

        Kind(String names, String sentences, Enum<?>... terms) {
            this.names = names;
            this.sentences = sentences;
            this.codes = Arrays.stream(terms).map(Enum::name).toList();
        }

        /** The key of what a term is called. */
        String name(String code) {
            return names + code;
        }

        /** The key of what it means. */
        String sentence(String code) {
            return sentences + code;
        }

        List<String> codes() {
            return codes;
        }
    }

    /** A term with what it means. */
    public record Term(String code, String name, String meaning) {}

    /** The terms of one kind in their own order. */
    public record Group(String code, String name, List<Term> terms) {
        public Group {
            terms = List.copyOf(terms);
        }
    }

    @Inject
    private Say say;

    /** All terms, kind by kind. */
    public List<Group> getGroups() {
        return Arrays.stream(Kind.values())
                .map(kind -> new Group(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        say.plain("glossary.kind." + kind),
                        kind.codes().stream()
                                .map(code -> new Term(code, called(kind, code), say.plain(kind.sentence(code))))
                                .toList()))
                .toList();
    }

    /** Some terms are named by the rules, since what these say speaks of them. */
    private String called(Kind kind, String code) {
        return switch (kind) {
            case CAPABILITY_PILLAR, PLAYBOOK_ELEMENT -> say.text(Text.of(kind.name(code)));
            default -> say.plain(kind.name(code));
        };
    }
}
