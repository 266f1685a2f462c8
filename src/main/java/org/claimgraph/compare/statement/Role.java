package org.claimgraph.compare.statement;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimgraph.compare.word.Overlap;
import org.claimgraph.compare.word.Thesaurus;
import org.claimgraph.compare.word.Word;
import org.claimgraph.compare.word.Words;
import org.claimgraph.model.Argument;
import org.claimgraph.model.Claim;
import org.claimgraph.model.Span;
import org.jspecify.annotations.Nullable;

/// Who a statement says has a role that one at a time can have in an affair, or has not: "Ingrid Moe" is "the captain".
///
/// @param noun  stem of the role's noun
/// @param whose stems of what it is the role in: "of the lorry"
public record Role(Statement statement, Thing holder, String text, String noun, Set<String> whose) {
    private static final class Sole {
        static final Set<String> STEMS = Words.listed("compare-sole-roles");
    }

    private static final Pattern COMPLEMENT = Pattern.compile("(?i)\\s+(?:of|in|at|on|for|to)\\s+");
    private static final Pattern DEFINITE = Pattern.compile("(?i)(?:the|its|his|her|their)\\s");

    /// How many characters behind a role may tell whose it is.
    private static final int BEHIND = 40;

    /// The role that it tells of; null for none.
    public static @Nullable Role of(Statement statement) {
        Claim claim = statement.claim();
        if (!claim.lemma().equals("be")) {
            return null;
        }
        Role told = read(statement, statement.subject(), claim.object());
        return told == null ? read(statement, statement.object(), claim.subject()) : told;
    }

    private static @Nullable Role read(Statement statement, @Nullable Thing holder, @Nullable Argument role) {
        if (holder == null || holder.entityId() == null || role == null) {
            return null;
        }
        String[] parts = COMPLEMENT.split(Words.plain(role.text()), 2);
        List<Word> title = Words.of(parts[0]);
        boolean sole = !title.isEmpty() && Sole.STEMS.contains(title.getLast().stem());
        if (!sole || !isDefinite(statement, role)) {
            return null;
        }
        String rest = parts.length > 1 ? parts[1] : behind(statement, role.span());
        return new Role(statement, holder, role.text(), title.getLast().stem(), Words.stems(rest));
    }

    private static boolean isDefinite(Statement statement, Argument role) {
        return DEFINITE.matcher(statement.words(role.span())).lookingAt();
    }

    private static String behind(Statement statement, Span role) {
        String text = statement.article().text();
        String rest = text.substring(role.end(), Math.min(text.length(), role.end() + BEHIND));
        return rest.startsWith(" of ") ? rest.split("[,.;]", 2)[0].substring(4) : "";
    }

    /// Whether it is one role in one thing, as far as both say.
    public boolean isSame(Role other) {
        boolean open = whose.isEmpty() || other.whose.isEmpty();
        return Thesaurus.nearness(noun, other.noun) >= 0.8
                && (open || !Overlap.shared(whose, other.whose).isEmpty());
    }

    /// Whether two are told to have it: neither is named where the other is. "Ingrid Moe" is not "Henrik Moe".
    public boolean isOfAnother(Role other) {
        boolean stranger = Overlap.shared(holder.names(), other.statement.names())
                        .isEmpty()
                && Overlap.shared(other.holder.names(), statement.names()).isEmpty();
        boolean namesakes = holder.names().size() > 1 && other.holder.names().size() > 1;
        return !holder.is(other.holder) && (stranger || namesakes);
    }
}
