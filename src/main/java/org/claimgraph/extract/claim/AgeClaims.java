package org.claimgraph.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimgraph.extract.clause.Range;
import org.claimgraph.extract.clause.Words;
import org.claimgraph.extract.text.Sentence;
import org.claimgraph.extract.text.Token;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Mention;
import org.claimgraph.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Claims of how old people are that stand beside their names: "Vera Lunde, 34, rows". Each person's once.
final class AgeClaims {
    private final Layout layout;
    private final ClaimWriter writer;
    private final Set<String> told = new HashSet<>();

    private AgeClaims(Layout layout, ClaimWriter writer) {
        this.layout = layout;
        this.writer = writer;
    }

    static List<Claim> read(Layout layout, ClaimWriter writer) {
        return new AgeClaims(layout, writer).claims();
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : layout.material().text().sentences()) {
            for (Mention person : layout.peopleIn(sentence.span())) {
                Range name = Range.over(sentence, person.span());
                Quantity age = age(sentence, name.to());
                if (age != null && told.add(person.entityId() == null ? person.text() : person.entityId())) {
                    claims.add(writer.age(sentence, name, age));
                }
            }
        }
        return claims;
    }

    /// The age behind the comma behind a name.
    private @Nullable Quantity age(Sentence sentence, int behind) {
        List<Token> tokens = sentence.tokens();
        if (behind + 1 >= tokens.size() || !Words.isComma(tokens.get(behind))) {
            return null;
        }
        int start = tokens.get(behind + 1).span().start();
        return layout.quantitiesIn(sentence.span()).stream()
                .filter(quantity -> quantity.span().start() == start && Quantity.YEAR_OF_AGE.equals(quantity.unit()))
                .findFirst()
                .orElse(null);
    }
}
