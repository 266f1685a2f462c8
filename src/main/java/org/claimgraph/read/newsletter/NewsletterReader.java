package org.claimgraph.read.newsletter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimgraph.read.newsletter.Newsletter.Item;
import org.claimgraph.read.newsletter.Newsletter.Origin;
import org.claimgraph.read.text.Block;
import org.claimgraph.read.text.Clutter;
import org.claimgraph.read.text.DateReader;
import org.jspecify.annotations.Nullable;

/// Tells a newsletter by its form and reads it: several stories under headings, about different things,
/// in a frame that speaks of reading, forwarding and subscribing.
public final class NewsletterReader {
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}\\d'’-]{2,}");
    private static final int MOST_CUES = 3;

    /// As many items tell what all do; the pairs grow with their square.
    private static final int MOST_COMPARED = 60;

    /// Most pages ask for subscription to some newsletter once.
    private static final int FEWEST_CUES_OF_PAGE = 2;

    private final Frame frame;
    private final DateReader dates;
    private final ItemSplitter splitter;

    public NewsletterReader(Clutter clutter, DateReader dates) {
        this.frame = new Frame(clutter);
        this.dates = dates;
        this.splitter = new ItemSplitter(frame);
    }

    /// Reads blocks as they came, frame and all; null when they are no newsletter.
    public @Nullable Newsletter read(List<Block> blocks, Origin origin) {
        if (origin == Origin.PAGE && frame.cues(blocks) < FEWEST_CUES_OF_PAGE) {
            return null;
        }
        Masthead masthead = Masthead.of(blocks, frame, dates);
        List<Block> lines = lines(blocks.subList(masthead.bodyStart(), blocks.size()));
        List<Block> body = frame.remove(lines);
        List<Section> sections = Section.split(body);
        List<Item> items = sections.stream()
                .flatMap(section -> splitter.split(section).stream())
                .toList();
        if (items.size() < 2 || points(blocks, sections, items, origin) < threshold(origin)) {
            return null;
        }
        return new Newsletter(
                masthead.title(), masthead.subtitle(), masthead.authors(), masthead.publishedAt(), body, items);
    }

    /// Evidence of the form; see the steps for what counts.
    private int points(List<Block> blocks, List<Section> sections, List<Item> items, Origin origin) {
        int points = Math.min(MOST_CUES, frame.cues(blocks));
        points += origin == Origin.MAIL ? 1 : 0;
        points += items.size() >= 3 ? 1 : 0;
        points += sections.stream().filter(Section::isSetApart).count() >= 2 ? 1 : 0;
        points += items.stream()
                                .filter(item ->
                                        ItemSplitter.isCredited(item.blocks().getLast()))
                                .count()
                        >= 2
                ? 1
                : 0;
        double related = relatedShare(items);
        return points + (related < 0.25 ? 1 : 0) - (related > 0.5 ? 2 : 0);
    }

    private static int threshold(Origin origin) {
        return origin == Origin.PAGE ? 5 : 4;
    }

    /// The share of pairs of items that name the same thing: high in an article with headings, low in a newsletter.
    private static double relatedShare(List<Item> items) {
        List<Set<String>> names = items.stream()
                .limit(MOST_COMPARED)
                .map(item -> names(item.text()))
                .toList();
        int pairs = 0;
        int related = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Set<String> shared = new HashSet<>(names.get(i));
                shared.retainAll(names.get(j));
                pairs++;
                related += shared.isEmpty() ? 0 : 1;
            }
        }
        return pairs == 0 ? 1 : (double) related / pairs;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    /// Lines broken on purpose become blocks; a figure goes with the line that says what it is.
    private static List<Block> lines(List<Block> blocks) {
        List<Block> lines = new ArrayList<>();
        for (Block block : blocks) {
            for (String line : block.text().split("\n", -1)) {
                boolean told =
                        !lines.isEmpty() && Headings.isFigure(lines.getLast().text());
                Block whole =
                        told ? Block.paragraph(lines.removeLast().text() + "\n" + line) : new Block(block.form(), line);
                lines.add(whole);
            }
        }
        return lines;
    }
}
