package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.LinearModel;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.EntityType;
import org.claimgraph.model.Mention;

/// Finds the names of a text and what else refers to the things they name, each thing once. Thread-safe; keep one.
public final class NameFinder {
    private final Gazetteer gazetteer;
    private final NameResources resources;
    private final NameTagger tagger;
    private final Consistency consistency;
    private final NameKinds kinds;
    private final Aliases aliases;
    private final RoleFinder roles;
    private final ReferenceFinder references;

    /// Loads its model and lists.
    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        resources = NameResources.load(gazetteer);
        tagger = new NameTagger(LinearModel.load("/models/names.gz"), resources);
        consistency = new Consistency(resources);
        kinds = new NameKinds(gazetteer);
        aliases = new Aliases(gazetteer);
        roles = new RoleFinder(resources);
        references = new ReferenceFinder(gazetteer);
    }

    /// The names, descriptions and pronouns of `text`, and the things they refer to.
    public Names find(AnalyzedText text) {
        List<Name> names = kinds.refine(text, consistency.settle(text, tagger.names(text)));
        Cast cast = new Cast(aliases, gazetteer, Acronyms.definitions(text, names));
        Map<Name, Thing> settled = cast.settle(names);
        learnSexes(text, settled);
        roles.assign(text, settled);
        List<Mention> mentions = new ArrayList<>(references.find(text, settled));
        settled.forEach((name, thing) ->
                mentions.add(new Mention(name.span(), name.text(), thing.type(), Mention.Form.NAME, thing.id())));
        mentions.sort(Comparator.comparing(Mention::span));
        return new Names(cast.things().stream().map(Thing::entity).toList(), mentions);
    }

    private void learnSexes(AnalyzedText text, Map<Name, Thing> settled) {
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
