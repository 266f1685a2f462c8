package org.claimgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimgraph.extract.text.AnalyzedText;
import org.claimgraph.extract.text.LinearModel;
import org.claimgraph.lexicon.Gazetteer;
import org.claimgraph.model.Mention;

/// Finds the names of a text and what else refers to the things they name, each thing once. Thread-safe.
public final class NameFinder {
    private final Gazetteer gazetteer;
    private final NameTagger tagger;
    private final Aliases aliases;

    public NameFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        tagger = new NameTagger(LinearModel.load("/models/names.gz"), NameResources.load(gazetteer));
        aliases = new Aliases(gazetteer);
    }

    public Names find(AnalyzedText text) {
        Cast cast = new Cast(aliases, gazetteer);
        Map<Name, Thing> settled = cast.settle(tagger.names(text));
        List<Mention> mentions = new ArrayList<>();
        settled.forEach((name, thing) ->
                mentions.add(new Mention(name.span(), name.text(), thing.type(), Mention.Form.NAME, thing.id())));
        return new Names(cast.things().stream().map(Thing::entity).toList(), mentions);
    }
}
