package org.oks.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The house's rules over the classes that are shipped: who may know whom, and what every door must have. */
@AnalyzeClasses(packages = "org.oks", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule roomsKnowEachOtherOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.oks..")
            .layer("platform")
            .definedBy("org.oks.platform")
            .layer("audit")
            .definedBy("org.oks.audit")
            .layer("people")
            .definedBy("org.oks.people")
            .layer("notice")
            .definedBy("org.oks.notice")
            .layer("operation")
            .definedBy("org.oks.operation")
            .layer("engagement")
            .definedBy("org.oks.engagement")
            .layer("gate")
            .definedBy("org.oks.gate")
            .layer("contribution")
            .definedBy("org.oks.contribution")
            .layer("learning")
            .definedBy("org.oks.learning")
            .layer("results")
            .definedBy("org.oks.results")
            .layer("visioning")
            .definedBy("org.oks.visioning")
            .layer("governance")
            .definedBy("org.oks.governance")
            .layer("dossier")
            .definedBy("org.oks.dossier")
            .layer("workflow")
            .definedBy("org.oks.workflow")
            .layer("demonstration")
            .definedBy("org.oks.demonstration")
            .layer("doorsteps")
            .definedBy("org.oks.web..", "org.oks.cockpit..")
            .whereLayer("doorsteps")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demonstration")
            .mayOnlyBeAccessedByLayers("doorsteps")
            .whereLayer("workflow")
            .mayOnlyBeAccessedByLayers("demonstration", "doorsteps")
            .whereLayer("learning")
            .mayOnlyBeAccessedByLayers("visioning", "workflow", "demonstration", "doorsteps")
            .whereLayer("visioning")
            .mayOnlyBeAccessedByLayers("governance", "workflow", "demonstration", "doorsteps")
            .whereLayer("governance")
            .mayOnlyBeAccessedByLayers("workflow", "demonstration", "doorsteps")
            .whereLayer("results")
            .mayOnlyBeAccessedByLayers(
                    "contribution", "learning", "visioning", "dossier", "workflow", "demonstration", "doorsteps")
            .whereLayer("dossier")
            .mayOnlyBeAccessedByLayers("workflow", "demonstration", "doorsteps")
            .whereLayer("contribution")
            .mayOnlyBeAccessedByLayers("visioning", "dossier", "workflow", "demonstration", "doorsteps")
            .whereLayer("gate")
            .mayOnlyBeAccessedByLayers(
                    "contribution",
                    "learning",
                    "results",
                    "visioning",
                    "governance",
                    "dossier",
                    "workflow",
                    "demonstration",
                    "doorsteps")
            .whereLayer("engagement")
            .mayOnlyBeAccessedByLayers(
                    "gate",
                    "contribution",
                    "learning",
                    "results",
                    "visioning",
                    "governance",
                    "dossier",
                    "workflow",
                    "demonstration",
                    "doorsteps")
            .whereLayer("operation")
            .mayOnlyBeAccessedByLayers("engagement", "results", "visioning", "demonstration", "doorsteps")
            .whereLayer("notice")
            .mayOnlyBeAccessedByLayers(
                    "engagement",
                    "gate",
                    "contribution",
                    "learning",
                    "results",
                    "visioning",
                    "governance",
                    "workflow",
                    "demonstration",
                    "doorsteps")
            .whereLayer("people")
            .mayOnlyBeAccessedByLayers(
                    "notice",
                    "operation",
                    "engagement",
                    "gate",
                    "contribution",
                    "learning",
                    "results",
                    "visioning",
                    "governance",
                    "dossier",
                    "workflow",
                    "demonstration",
                    "doorsteps");

    @ArchTest
    static final ArchRule onlyWorkflowAndCockpitKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("org.oks.workflow..", "org.oks.cockpit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theLibraryThatPrintsIsLoadedWithTheFirstDossier = noClasses()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(ApplicationScoped.class)
            .or()
            .resideOutsideOfPackage("org.oks.dossier")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.lowagie..");

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule everyDoorNamesItsRoles = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(nameRoles());

    @ArchTest
    static final ArchRule pagesAndRestKnowNoTables = noClasses()
            .that()
            .resideInAPackage("org.oks.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..");

    @ArchTest
    static final ArchRule theClockIsInjected = noClasses()
            .that()
            .resideOutsideOfPackage("org.oks.platform")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            // acts in the role of the trade that is called manager
            .doNotHaveSimpleName("AsManager")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Dto");

    /** The canary: the rules above look at the rooms that are shipped, and a broken rule is seen. */
    @ArchTest
    static void theRulesSeeTheRooms(JavaClasses shipped) {
        assertThat(shipped.stream().map(JavaClass::getPackageName))
                .contains("org.oks.gate", "org.oks.workflow", "org.oks.platform", "org.oks.web.platform");
        ArchRule wrong = noClasses()
                .that(resideInAPackage("org.oks.gate"))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of engagement", type -> type.getPackageName().equals("org.oks.engagement")));
        assertThatThrownBy(() -> wrong.check(shipped)).isInstanceOf(AssertionError.class);
    }

    private static ArchCondition<JavaMethod> nameRoles() {
        return new ArchCondition<>("name the roles that may enter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                        || method.getOwner().isAnnotatedWith(jakarta.annotation.security.PermitAll.class);
                if (!named) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " names no roles"));
                }
            }
        };
    }
}
