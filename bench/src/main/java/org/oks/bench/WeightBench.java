package org.oks.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many bytes the pages of an engagement send: on the first visit with all that they load, and again, when only what
 * may not be kept comes. The anchor is the sign-in page of the same server. Aim: at most 150 KB again.
 */
final class WeightBench {
    private static final double AIM = 150;
    private static final String NACO = ".xhtml?id=E-1001";
    private static final List<String> PAGES = List.of(
            "workflow/my-work.xhtml",
            "engagement/engagements.xhtml",
            "engagement/engagement" + NACO,
            "engagement/charter" + NACO,
            "engagement/history" + NACO,
            "visioning/capacity-risk" + NACO,
            "visioning/capability" + NACO,
            "visioning/learning-goals" + NACO,
            "visioning/change-objective" + NACO,
            "visioning/framing-question" + NACO,
            "results/results" + NACO,
            "results/chain" + NACO,
            "results/indicators" + NACO,
            "results/services" + NACO,
            "governance/elements" + NACO,
            "governance/roles" + NACO,
            "governance/plan" + NACO,
            "governance/communities" + NACO,
            "learning/before" + NACO,
            "learning/after" + NACO,
            "learning/table" + NACO,
            "learning/my-strength" + NACO,
            "contribution/claims" + NACO,
            "gate/submit" + NACO,
            "gate/review" + NACO + "&gate=1",
            "glossary.xhtml",
            "notice/preferences.xhtml");
    private static final Pattern LOADED =
            Pattern.compile("<(?:script|link|img)\\b[^>]*?(?:src|href)=\"(/[^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT = Pattern.compile("max-age=[1-9]\\d{3,}");

    private final Arguments arguments;
    private final Map<String, Http.Weighed> parts = new LinkedHashMap<>();

    /** Kilobytes of a page at the first visit and again. */
    private record Weight(double first, double again) {}

    WeightBench(Arguments arguments) {
        this.arguments = arguments;
    }

    void run() throws IOException {
        Path data = Folders.fresh(arguments.data().resolve("weight")).resolve("demo");
        try (Program program = new Servers(arguments).oks(data, arguments.port(), true, Map.of())) {
            Weight anchor = weight(new Http(program.address()), "sign-in.xhtml");
            Http lead = Http.signIn(program.address(), "amina.lead", DemonstrationPassword.in(data));
            double heaviest = 0;
            for (String page : PAGES) {
                Weight weight = weight(lead, page);
                heaviest = Math.max(heaviest, weight.again());
                Say.line("  %-48s first %6.1f KB, again %6.1f KB", page, weight.first(), weight.again());
            }
            Say.line(
                    "%nheaviest page again: %.1f KB, sign-in page %.1f KB, RATIO: %.2f   (aim %.0f KB: %s)",
                    heaviest, anchor.again(), heaviest / anchor.again(), AIM, heaviest <= AIM ? "met" : "MISSED");
        }
        Folders.fresh(arguments.data().resolve("weight"));
    }

    private Weight weight(Http reader, String page) {
        Http.Weighed html = reader.weigh(page);
        double first = html.kilobytes();
        double again = html.kilobytes();
        Matcher loaded = LOADED.matcher(html.text());
        while (loaded.find()) {
            Http.Weighed part = parts.computeIfAbsent(loaded.group(1).replace("&amp;", "&"), reader::weigh);
            first += part.kilobytes();
            again += KEPT.matcher(part.cacheControl()).find() ? 0 : part.kilobytes();
        }
        return new Weight(first, again);
    }
}
