package org.claimgraph.extract.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimgraph.lexicon.WordClassesBuilder;

/// Makes what ships of this package's models again: word classes, the teacher's sentences, what is certain
/// without a model, the tagger, the parser.
///
/// Arguments: the folder of open text, a folder for what is made on the way, the resources' folder. A teacher's file
/// that is already there is used as it is.
public final class ModelTraining {
    private ModelTraining() {}

    public static void main(String[] arguments) throws IOException {
        Path text = Path.of(arguments[0]);
        Path work = Files.createDirectories(Path.of(arguments[1]));
        Path resources = Path.of(arguments[2]);
        Path silver = work.resolve("silver.tsv.gz");
        WordClassesBuilder.build(resources.resolve("lexicon/word-classes.bin"));
        if (!Files.exists(silver)) {
            new Teacher().label(text, silver);
        }
        CertaintyTraining.run(silver, resources.resolve("lexicon"));
        Path models = Files.createDirectories(resources.resolve("models"));
        TagTraining.run(silver, models.resolve("tags.bin"));
        ParserTraining.run(silver, models);
    }
}
