package org.claimgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Data flows one way: read, extract, compare know nothing of each other; `ingest` tells the whole story.
class ArchitectureTest {
    private static final String ROOT = "org.claimgraph";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @ParameterizedTest(name = "{0} imports only: {1}")
    @CsvSource({
        "model,   ''",
        "lexicon, model",
        "read,    model lexicon",
        "extract, model lexicon",
        "compare, model lexicon",
        "store,   model",
        "ingest,  model lexicon read extract compare store",
        "api,     model ingest store",
        "cli,     model ingest store"
    })
    void stageImportsOnlyWhatLiesBeforeIt(String stage, String allowed) {
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .dependOnClassesThat(areOursBut(stage + " " + allowed))
                .check(CLASSES);
    }

    /// ADR-8, ADR-19.
    @ParameterizedTest(name = "{0} imports of its stage only: {1}")
    @CsvSource({
        "read.text,        ''",
        "read.fetch,       ''",
        "read.feed,        text",
        "read.archive,     fetch",
        "read.page,        text",
        "read.newsletter,  text",
        "extract.text,     ''",
        "extract.name,     text",
        "extract.number,   text",
        "extract.time,     number text",
        "extract.quantity, number text",
        "extract.clause,   text",
        "extract.speech,   clause name text",
        "extract.claim,    clause name text",
        "compare.word,     ''",
        "compare.statement, word",
        "compare.value,     statement word",
        "compare.likeness,  value statement word",
        "compare.relation,  likeness value statement word",
        "compare.pair,     word",
        "compare.origin,   word",
        "compare.story,    word",
        "compare.finding,  origin",
        "store.key,        ''",
        "store.listing,    key",
        "store.database,   ''",
        "store.entity,     key listing",
        "store.source,     key listing",
        "store.article,    entity key listing",
        "store.claim,      article key listing",
        "store.relation,   key listing",
        "store.story,      key listing",
        "store.queue,      key listing",
        "api.execution,    ''",
        "api.connection,   ''",
        "api.batch,        ''",
        "api.intake,       batch connection execution",
        "api.judgement,    batch execution"
    })
    void partOfAStageImportsOnlyWhatLiesBeforeIt(String part, String allowed) {
        String stage = ROOT + "." + part.substring(0, part.indexOf('.'));
        String[] open = Stream.concat(
                        Stream.of(ROOT + "." + part),
                        Arrays.stream(allowed.split(" ")).map(each -> stage + "." + each))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + part)
                .should()
                .dependOnClassesThat(resideInAPackage(stage + "..")
                        .and(DescribedPredicate.not(resideInAnyPackage(open)))
                        .as("lie behind another wall"))
                .check(CLASSES);
    }

    /// ADR-19: how rows are selected and counted is the stage's own affair; others get pages, and make identifiers.
    @Test
    void onlyStoreSelectsRows() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("store"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT + ".store.listing", ROOT + ".store.key")
                        .and(DescribedPredicate.not(
                                nameMatching(".*\\.(Page|PageRequest|Listing|NestedListing|Ids)(\\$.*)?")))
                        .as("select and find rows"))
                .check(CLASSES);
    }

    /// A rule over an empty package holds whatever is done elsewhere: a package that was renamed must fail here.
    @ParameterizedTest
    @ValueSource(strings = {"model", "lexicon", "read", "extract", "compare", "store", "ingest", "api", "cli"})
    void everyStageHasClasses(String stage) {
        assertThat(CLASSES.stream()
                        .filter(resideInAPackage(inside(stage)))
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .isNotEmpty();
    }

    @Test
    void onlyStoreKnowsPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .check(CLASSES);
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void onlyApiAnswersGraphQl() {
        classes()
                .that()
                .areAnnotatedWith(GraphQLApi.class)
                .should()
                .resideInAPackage(inside("api"))
                .check(CLASSES);
    }

    @Test
    void noStageGoesInCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageGoesInCircles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static String inside(String stage) {
        return ROOT + "." + stage + "..";
    }

    private static DescribedPredicate<JavaClass> areOursBut(String stages) {
        String[] packages = Arrays.stream(stages.strip().split(" "))
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        return resideInAPackage(ROOT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages)))
                .as("are of a later stage");
    }
}
