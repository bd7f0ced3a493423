package org.oks.operation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the country of ISO 3166 that a formal name means: "Republic of India" names India, since it holds the name by
 * which the Java runtime (CLDR) knows the country and no longer one. What is not found so, a person says once.
 */
final class CountryNames {
    private static final Map<String, String> BY_NAME = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(
                    code -> plain(new Locale("", code).getDisplayCountry(Locale.ENGLISH)),
                    code -> code,
                    (first, second) -> first,
                    TreeMap::new));
    /** Regions as the list writes them in place of a country. */
    private static final List<String> REGIONS = List.of(
            "africa",
            "eastern and southern africa",
            "western and central africa",
            "east asia and pacific",
            "europe and central asia",
            "latin america",
            "latin america and caribbean",
            "middle east and north africa",
            "south asia",
            "central asia",
            "pacific islands",
            "caribbean",
            "world",
            "other");

    private CountryNames() {}

    /** True when the name is that of a region, which is kept as it is. */
    static boolean isRegion(String name) {
        return REGIONS.contains(plain(name));
    }

    /** The two letters of the country. */
    static Optional<String> code(String name) {
        String given = " " + plain(name) + " ";
        return BY_NAME.entrySet().stream()
                .filter(country -> given.contains(" " + country.getKey() + " "))
                .max(Comparator.comparingInt(country -> country.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** Lower case, without accents and signs, "and" for its sign: the list is not careful with them. */
    static String plain(String name) {
        return Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}
