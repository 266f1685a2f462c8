package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.LinearModel;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;

/// Finds the names of a text and what else refers to the things they name, each thing once. Thread-safe; keep one.
///
/// Its model and lists load beside whatever is done before the first text.
public final class NameFinder {
    private final Gazetteer gazetteer;
    private final CompletableFuture<Steps> loading;

    /// What a text goes through.
    private record Steps(
            NameResources resources,
            NameTagger tagger,
            NameJoints joints,
            Consistency consistency,
            NameSurroundings surroundings,
            NameKinds kinds,
            Aliases aliases,
            RoleFinder roles,
            ReferenceFinder references) {
        static Steps of(LinearModel model, NameResources resources) {
            Gazetteer gazetteer = resources.gazetteer();
            return new Steps(
                    resources,
                    new NameTagger(model, resources),
                    new NameJoints(gazetteer),
                    new Consistency(resources),
                    new NameSurroundings(gazetteer, resources.firstNames()),
                    new NameKinds(gazetteer),
                    new Aliases(gazetteer),
                    new RoleFinder(resources),
                    new ReferenceFinder(gazetteer));
        }
    }

    /// Begins to load its model and lists.
    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        loading = CompletableFuture.supplyAsync(
                () -> Steps.of(LinearModel.load("/models/names.bin"), NameResources.load(gazetteer)));
    }

    /// The names, descriptions and pronouns of `text`, and the things they refer to.
    public Names find(AnalyzedText text) {
        Steps steps = loading.join();
        List<Name> tagged = steps.tagger().names(text);
        List<Name> joined = steps.joints().join(text, tagged);
        List<Name> agreed = steps.consistency().settle(text, joined);
        List<Name> names = steps.kinds().refine(text, steps.surroundings().mend(text, agreed));
        Cast cast = new Cast(steps.aliases(), gazetteer, Acronyms.definitions(text, names));
        Map<Name, Thing> settled = cast.settle(names);
        learnSexes(steps.resources(), text, settled);
        steps.roles().assign(text, settled);
        List<Mention> mentions = new ArrayList<>(steps.references().find(text, settled));
        settled.forEach((name, thing) ->
                mentions.add(new Mention(name.span(), name.text(), thing.type(), Mention.Form.NAME, thing.id())));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Names(cast.things().stream().map(Thing::entity).toList(), mentions);
    }

    private static void learnSexes(NameResources resources, AnalyzedText text, Map<Name, Thing> settled) {
        settled.forEach((name, thing) -> {
            if (name.type() == EntityType.PERSON && thing.sex() == null) {
                Character sex = resources.sexOf(name, text);
                if (sex != null) {
                    thing.isOfSex(sex);
                }
            }
        });
    }
}
