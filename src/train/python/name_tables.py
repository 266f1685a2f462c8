"""Makes names.tsv and words.tsv out of NLP4J's word lists: python3 name_tables.py FOLDER (where LexiconDump wrote).

names.tsv: names of two to five words and the lists that hold them (0 people, 1 places, 2 organizations, 3 others).
words.tsv: capitalized words, a class of words alike (vector and kinds of names), a class by kinds of names alone.
A word's kinds are its counts in the lists; for words the lists do not know, a small network tells them by its vector.
Needs numpy; another version or machine may round otherwise and then number the classes otherwise.
"""
import collections
import re
import sys
from pathlib import Path

import numpy as np

KINDS = {14: "P", 11: "L", 6: "L", 1: "L", 7: "L", 0: "O", 13: "O", 12: "X", 8: "W", 10: "W", 15: "W", 9: "E"}
LISTS = {"P": "0", "L": "1", "O": "2", "X": "3", "W": "3", "E": "3"}
PLACES = {name: i for i, name in enumerate("PF PL PM PS LS LF LL LM OS OF OL OM X W E".split())}
WORD = re.compile(r"^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'\-.&]*$")
HIDDEN, ROUNDS, BATCH, PRIOR = 128, 12, 1024, 3.0
rng = np.random.default_rng(0)


def entries(folder):
    for line in open(folder / "gazetteer.txt", encoding="utf-8"):
        name, kinds = line.rstrip("\n").split("\t")
        yield name.split(" "), [KINDS[int(k)] for k in kinds.strip("[]").split(", ") if int(k) in KINDS]


def write_names(folder):
    lines = set()
    for words, kinds in entries(folder):
        name = " ".join(words)
        whole = words[-1][0].isupper() or words[-1][0].isdigit()
        if 2 <= len(words) <= 5 and name[0].isupper() and whole and "," not in name and "(" not in name and kinds:
            lines.add(name + "\t" + "".join(sorted({LISTS[kind] for kind in kinds})))
    (folder / "names.tsv").write_text("\n".join(sorted(lines)) + "\n", encoding="utf-8")


def counts(folder):
    table = collections.defaultdict(lambda: np.zeros(len(PLACES), np.float32))
    for words, kinds in entries(folder):
        for kind in kinds:
            for i, word in enumerate(words):
                if not word[0].isupper():
                    continue
                if kind in "XWE":
                    table[word][PLACES[kind]] += 1 / len(words)
                else:
                    place = "S" if len(words) == 1 else "F" if i == 0 else "L" if i == len(words) - 1 else "M"
                    table[word][PLACES[kind + place]] += 1
    return table


def vectors(folder):
    known = {line.split("\t")[0] for line in open(folder / "brown.txt", encoding="utf-8")}
    words, rows = [], []
    for line in open(folder / "embeddings.txt", encoding="utf-8"):
        parts = line.rstrip("\n").split(" ")
        word = parts[0]
        if len(parts) == 51 and WORD.match(word) and word[0].isupper() and word.lower() in known:
            words.append(word)
            rows.append(np.array(parts[1:], np.float32))
    rows = np.array(rows)
    return words, rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def predicted_kinds(rows, seen):
    """What a network of one hidden layer, taught by the words the lists know (Adam), makes of every word's vector."""
    total = seen.sum(1)
    known = total >= 2
    wanted = np.log1p(seen[known])
    wanted /= wanted.sum(1, keepdims=True) + 1e-9
    inputs, weight = rows[known], np.minimum(1, np.log1p(total[known]) / 3)[:, None]
    layers = [rng.normal(0, .2, (rows.shape[1], HIDDEN)).astype(np.float32), np.zeros(HIDDEN, np.float32),
              rng.normal(0, .1, (HIDDEN, len(PLACES))).astype(np.float32), np.zeros(len(PLACES), np.float32)]
    first, second, step = [np.zeros_like(p) for p in layers], [np.zeros_like(p) for p in layers], 0

    def forward(x):
        hidden = np.maximum(0, x @ layers[0] + layers[1])
        score = hidden @ layers[2] + layers[3]
        score = np.exp(score - score.max(1, keepdims=True))
        return hidden, score / score.sum(1, keepdims=True)

    for _ in range(ROUNDS):
        order = rng.permutation(len(inputs))
        for at in range(0, len(order), BATCH):
            batch = order[at:at + BATCH]
            hidden, share = forward(inputs[batch])
            slope = (share - wanted[batch]) * weight[batch] / len(batch)
            inner = (slope @ layers[2].T) * (hidden > 0)
            step += 1
            for i, gradient in enumerate((inputs[batch].T @ inner, inner.sum(0), hidden.T @ slope, slope.sum(0))):
                first[i] = .9 * first[i] + .1 * gradient
                second[i] = .999 * second[i] + .001 * gradient ** 2
                layers[i] -= .003 * (first[i] / (1 - .9 ** step)) / (np.sqrt(second[i] / (1 - .999 ** step)) + 1e-8)
    return forward(rows)[1]


def assign(rows, centres):
    sizes = (centres ** 2).sum(1)
    return np.concatenate([np.argmin(sizes - 2 * rows[at:at + 20000] @ centres.T, axis=1)
                           for at in range(0, len(rows), 20000)])


def k_means(rows, count, rounds):
    centres = rows[rng.choice(len(rows), count, replace=False)].copy()
    for _ in range(rounds):
        nearest, sums = assign(rows, centres), np.zeros_like(centres)
        np.add.at(sums, nearest, rows)
        sizes = np.bincount(nearest, minlength=count)
        sums[sizes == 0] = rows[rng.choice(len(rows), (sizes == 0).sum())]
        centres = sums / np.maximum(sizes, 1)[:, None]
    return centres


def write_words(folder):
    table, (words, rows) = counts(folder), vectors(folder)
    seen = np.array([table.get(word, np.zeros(len(PLACES), np.float32)) for word in words])
    damped = np.log1p(seen)
    kinds = (damped + PRIOR * predicted_kinds(rows, seen)) / (damped.sum(1, keepdims=True) + PRIOR)
    both = np.concatenate([np.sqrt(kinds) * 1.6, rows], 1).astype(np.float32)
    alone = np.sqrt(kinds).astype(np.float32)
    fine = assign(both, k_means(both[rng.choice(len(both), 150000, replace=False)], 1024, 15))
    kind = assign(alone, k_means(alone[rng.choice(len(alone), 100000, replace=False)], 64, 30))
    with open(folder / "words.tsv", "w", encoding="utf-8") as out:
        out.writelines(f"{word}\t{a}\t{b}\n" for word, a, b in zip(words, fine, kind))


if __name__ == "__main__":
    write_names(Path(sys.argv[1]))
    write_words(Path(sys.argv[1]))
