package org.oks.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.OksServer;
import org.oks.it.server.Served;

/** The real projects list is brought, looked at and taken over; then a newer one, over what a person wrote meanwhile. */
@Served(by = DatabaseKind.POSTGRES)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListsOfOperationsIT {
    private static final String HEADERS = "id,project_name,countryshortname,closingdate,leadgp,mood";

    @Test
    @Order(1)
    void theRealListIsTakenOverAndASecondTimeChangesNothing(OksServer server) {
        BroughtList first = BroughtList.checked(server, "list.xlsx", BroughtList.real());
        assertThat(first.see().text("asOf")).isEqualTo("2022-09-22");
        assertThat(first.see().list("otherColumns").toString()).contains("Consultant Services Required");
        assertThat(first.rows("WRONG")).isZero();
        assertThat(first.rows("NEW") + first.rows("CONFLICT") + first.rows("CHANGED") + first.rows("UNCHANGED"))
                .isEqualTo(499);
        Rest reader = Rest.as(server, Journey.CONSULTANT);
        int before = total(reader, "operations");

        first.apply();
        assertThat(total(reader, "operations")).isGreaterThan(before).isGreaterThanOrEqualTo(499);
        Answer naco = reader.get("operations/P130299").is(200);
        assertThat(naco.text("country")).isEqualTo("IN");
        assertThat(naco.text("source")).isEqualTo("World Bank projects list, CC BY 4.0");
        assertThat(naco.text("asOf")).isEqualTo("2022-09-22");
        assertThat(naco.text("facts.cost")).isEqualTo("510000000");

        BroughtList again = BroughtList.checked(server, "again.xlsx", BroughtList.real());
        assertThat(again.rows("UNCHANGED")).isEqualTo(499);
        String etag = naco.etag();
        again.apply();
        assertThat(again.see().text("done")).isEqualTo("0");
        assertThat(reader.get("operations/P130299").is(200).etag()).isEqualTo(etag);
    }

    @Test
    @Order(2)
    void aCountryIsSaidOnceForAllRowsAndLaterFiles(OksServer server) {
        BroughtList first = BroughtList.checked(
                server,
                "places.csv",
                BroughtList.csv(
                        HEADERS,
                        "P900001,Roads of the Old Kingdom,Old Kingdom of Nowhere,,,",
                        "P900002,Schools of the Old Kingdom,Old Kingdom of Nowhere,,,",
                        "P900003,Fish,Western and Central Africa,,,"));
        assertThat(first.openCountries()).containsExactly("Old Kingdom of Nowhere");
        first.apply();
        Rest manager = Rest.as(server, Journey.MANAGER);
        assertThat(manager.get("operations/P900001").is(200).json().has("country"))
                .isFalse();
        manager.put("operation-lists/countries", "{'name':'Old Kingdom of Nowhere','country':'XX'}")
                .isProblem(422, "invalid-input");
        manager.put("operation-lists/countries", "{'name':'Old Kingdom of Nowhere','country':'KE'}")
                .is(204);
        assertThat(manager.get("operations/P900001").is(200).text("country")).isEqualTo("KE");
        assertThat(manager.get("operations/P900003").is(200).json().has("country"))
                .isFalse();
        assertThat(manager.get("operations/P900003").is(200).text("facts.country"))
                .isEqualTo("Western and Central Africa");
        BroughtList second = BroughtList.checked(
                server, "more.csv", BroughtList.csv(HEADERS, "P900004,More roads,Old Kingdom of Nowhere,,,"));
        assertThat(second.openCountries()).isEmpty();
        second.apply();
        assertThat(manager.get("operations/P900004").is(200).text("country")).isEqualTo("KE");
    }

    @Test
    @Order(3)
    void whatAPersonWroteIsNotOverwrittenUnlessTheyTakeTheListsWord(OksServer server) {
        BroughtList.checked(
                        server,
                        "old.csv",
                        BroughtList.csv(
                                HEADERS,
                                "P910001,Water,Kenya,2017-06-30,Water,glad",
                                "P910002,Roads,Kenya,2017-06-30,Transport,glad"))
                .apply();
        Rest manager = Rest.as(server, Journey.MANAGER);
        Answer there = manager.get("operations/P910001").is(200);
        assertThat(there.text("otherColumns.mood")).isEqualTo("glad");
        manager.put("operations/P910001", "{'name':'Water for Turkana','practice':'Urban'}", "If-Match", there.etag())
                .is(200);
        manager.put("operations/P910001", "{'name':'Late'}", "If-Match", there.etag())
                .isProblem(412, "changed-meanwhile");
        manager.put(
                        "operations/P910001",
                        "{'closesOn':'soon'}",
                        "If-Match",
                        manager.get("operations/P910001").etag())
                .isProblem(422, "invalid-input");

        byte[] newer = BroughtList.csv(
                HEADERS,
                "P910001,Water and sanitation,Kenya,2018-12-31,Water & Land,glad",
                "P910002,Roads,Kenya,12/31/2018 12:00:00 AM,Transport,glad");
        BroughtList list = BroughtList.checked(server, "new.csv", newer);
        JsonObject conflict = list.row(2);
        assertThat(conflict.get("kind").getAsString()).isEqualTo("CONFLICT");
        assertThat(conflict.get("differences").toString())
                .contains(
                        "{\"after\":\"Water and sanitation\",\"before\":\"Water for Turkana\",\"conflict\":true,\"field\":\"name\"}")
                .contains(
                        "{\"after\":\"2018-12-31\",\"before\":\"2017-06-30\",\"conflict\":false,\"field\":\"closesOn\"}");
        assertThat(list.row(3).get("kind").getAsString()).isEqualTo("CHANGED");
        manager.put(list.path("/rows/3/choice"), "{'field':'closesOn','list':true}")
                .isProblem(422, "invalid-input");
        list.choose(2, "practice", true).apply();

        Answer after = manager.get("operations/P910001").is(200);
        assertThat(after.text("name")).isEqualTo("Water for Turkana");
        assertThat(after.text("facts.practice")).isEqualTo("Water & Land");
        assertThat(after.text("facts.closesOn")).isEqualTo("2018-12-31");
        assertThat(after.json().getAsJsonObject("changedHere").keySet()).containsExactly("name");
        assertThat(manager.get("operations/P910002").is(200).text("facts.closesOn"))
                .isEqualTo("2018-12-31");

        assertThat(BroughtList.checked(server, "same.csv", newer).rows("UNCHANGED"))
                .isEqualTo(2);
    }

    @Test
    @Order(4)
    void aNameThatAPersonProposedWithStaysToo(OksServer server) {
        Rest.as(server, Journey.LEAD)
                .post(
                        "engagements",
                        Journey.proposal("Institute of names")
                                .replace(
                                        "'exemptionReason':'A grant outside the Bank pays for it.'",
                                        "'projectId':'P920001','operationName':'Typed by hand'"))
                .is(201);
        BroughtList list = BroughtList.checked(
                server, "typed.csv", BroughtList.csv(HEADERS, "P920001,As the list has it,Kenya,,,"));
        assertThat(list.row(2).get("kind").getAsString()).isEqualTo("CONFLICT");
        list.apply();
        assertThat(Rest.as(server, Journey.LEAD)
                        .get("operations/P920001")
                        .is(200)
                        .text("name"))
                .isEqualTo("Typed by hand");
    }

    @Test
    @Order(5)
    void wrongRowsAreLeftOutAndListed(OksServer server) {
        BroughtList list = BroughtList.checked(
                server,
                "wrong.csv",
                BroughtList.csv(
                        HEADERS,
                        "P930001,Good,Kenya,,,",
                        "930002,Number without its letter,Kenya,,,",
                        "P930003,No day,Kenya,soon,,",
                        "P930001,Twice,Kenya,,,",
                        "P930004,,Kenya,,,"));
        assertThat(list.rows("WRONG")).isEqualTo(4);
        assertThat(list.row(3).get("wrong").toString()).contains("projectId", "six digits");
        assertThat(list.row(4).get("wrong").toString()).contains("closesOn", "soon");
        assertThat(list.row(5).get("wrong").toString()).contains("row 2");
        assertThat(list.row(6).get("wrong").toString()).contains("name");
        Rest manager = Rest.as(server, Journey.MANAGER);
        assertThat(manager.get(list.path("/errors")).is(200).body()).startsWith("PK");
        list.apply();
        assertThat(manager.get("operations/P930001").is(200).text("name")).isEqualTo("Good");
        manager.get("operations/P930003").is(404);
        manager.post(list.path("/application"), "", "If-Match", list.see().etag())
                .isProblem(409, "list-not-now");
    }

    @Test
    @Order(6)
    void nothingIsTakenOverBeforeSomebodySaysSoOrAfterTheyCancel(OksServer server) {
        BroughtList list = BroughtList.checked(server, "never.csv", BroughtList.csv(HEADERS, "P940001,Never,Kenya,,,"));
        Rest manager = Rest.as(server, Journey.MANAGER);
        manager.get("operations/P940001").is(404);
        String etag = list.see().etag();
        manager.post(list.path("/cancellation"), "").is(200);
        manager.post(list.path("/application"), "", "If-Match", etag).isProblem(409, "list-not-now");
        manager.post(list.path("/cancellation"), "").isProblem(409, "list-not-now");
        manager.get("operations/P940001").is(404);
    }

    @Test
    @Order(7)
    void whatIsNoListIsRefusedAndLeavesNothing(OksServer server) {
        Rest manager = Rest.as(server, Journey.MANAGER);
        int before = total(manager, "operation-lists");
        manager.upload("operation-lists?name=a.csv", BroughtList.csv("a,b,c", "1,2,3"))
                .isProblem(422, "list-refused");
        manager.upload("operation-lists?name=b.csv", BroughtList.csv("id,project_name,closingdate", "P1,a,b"))
                .isProblem(422, "list-refused");
        manager.upload("operation-lists?name=c.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})
                .is(422);
        assertThat(total(manager, "operation-lists")).isEqualTo(before);
    }

    @Test
    @Order(8)
    void operationsAreFoundByNameNumberCountryAndPractice(OksServer server) {
        Rest reader = Rest.as(server, Journey.CONSULTANT);
        assertThat(reader.get("operations?q=AIDS+Control").is(200).list("items").toString())
                .contains("P130299");
        assertThat(total(reader, "operations?q=p130299")).isEqualTo(1);
        int kenya = total(reader, "operations?country=KE");
        assertThat(kenya).isPositive().isLessThan(total(reader, "operations"));
        Answer facets = reader.get("operations/facets").is(200);
        assertThat(facets.list("countries").toString()).contains("{\"count\":" + kenya + ",\"value\":\"KE\"}");
        String practice =
                facets.list("practices").get(0).getAsJsonObject().get("value").getAsString();
        assertThat(total(
                        reader,
                        "operations?practice=" + practice.replace(" ", "+").replace("&", "%26")))
                .isEqualTo(facets.list("practices")
                        .get(0)
                        .getAsJsonObject()
                        .get("count")
                        .getAsInt());
        assertThat(total(reader, "operations?q=no+such+thing")).isZero();
    }

    @Test
    @Order(9)
    void anEngagementIsFoundByItsOperation(OksServer server) {
        assertThat(total(Rest.as(server, Journey.MANAGER), "engagements?operation=P130299"))
                .isEqualTo(1);
    }

    @Test
    @Order(10)
    void whatAPersonWritesAfterTheCheckStaysToo(OksServer server) {
        BroughtList.checked(server, "a.csv", BroughtList.csv(HEADERS, "P950001,Forests,Kenya,2017-06-30,,"))
                .apply();
        BroughtList newer =
                BroughtList.checked(server, "b.csv", BroughtList.csv(HEADERS, "P950001,Woods,Kenya,2018-06-30,,"));
        assertThat(newer.row(2).get("kind").getAsString()).isEqualTo("CHANGED");
        Rest manager = Rest.as(server, Journey.MANAGER);
        manager.put(
                        "operations/P950001",
                        "{'name':'Forests of the coast'}",
                        "If-Match",
                        manager.get("operations/P950001").etag())
                .is(200);
        newer.apply();
        Answer there = manager.get("operations/P950001").is(200);
        assertThat(there.text("name")).isEqualTo("Forests of the coast");
        assertThat(there.text("facts.closesOn")).isEqualTo("2018-06-30");
    }

    @Test
    @Order(11)
    void whatWasTakenOverBeforeACancelStays(OksServer server) {
        String[] lines = Stream.concat(
                        Stream.of(HEADERS),
                        IntStream.range(0, 5000).mapToObj(i -> "P%06d,Stopped %d,Kenya,,,".formatted(960_000 + i, i)))
                .toArray(String[]::new);
        BroughtList list = BroughtList.checked(server, "stopped.csv", BroughtList.csv(lines))
                .begin();
        while (Integer.parseInt(list.see().text("done")) == 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        Rest manager = Rest.as(server, Journey.MANAGER);
        Answer ended = manager.post(list.path("/cancellation"), "").is(200);
        assertThat(ended.text("state")).isEqualTo("CANCELLED");
        int done = Integer.parseInt(ended.text("done"));
        assertThat(done).isPositive().isLessThan(5000);
        assertThat(total(manager, "operations?q=Stopped")).isEqualTo(done);
        assertThat(list.see().text("done")).isEqualTo(Integer.toString(done));
    }

    @Test
    @Order(12)
    void anOlderListSaysSoAndANewerOneConfirms(OksServer server) {
        String row = "P980001,Harbours,Kenya,2017-06-30,,";
        BroughtList.checked(server, "a.csv", BroughtList.csv("Projects data as of 10/01/2022", HEADERS, row))
                .apply();
        Rest reader = Rest.as(server, Journey.CONSULTANT);
        assertThat(reader.get("operations/P980001").is(200).text("asOf")).isEqualTo("2022-10-01");

        BroughtList older =
                BroughtList.checked(server, "b.csv", BroughtList.csv("Projects data as of 01/31/2020", HEADERS, row));
        assertThat(older.see().text("newer")).isEqualTo("2022-10-01");
        older.apply();
        assertThat(reader.get("operations/P980001").is(200).text("asOf")).isEqualTo("2022-10-01");

        BroughtList newer =
                BroughtList.checked(server, "c.csv", BroughtList.csv("Projects data as of 12/31/2022", HEADERS, row));
        assertThat(newer.see().json().has("newer")).isFalse();
        assertThat(newer.rows("UNCHANGED")).isEqualTo(1);
        newer.apply();
        assertThat(reader.get("operations/P980001").is(200).text("asOf")).isEqualTo("2022-12-31");
    }

    private static int total(Rest person, String list) {
        return Integer.parseInt(person.get(list).is(200).text("total"));
    }
}
