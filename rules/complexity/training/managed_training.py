"""Trains the managed scorer's network: embedding rows that are summed, structural features, one hidden layer."""
import random

import numpy as np
import torch
from torch import nn

import structure as structural
from hashed_features import UNIGRAM, hash_units, hashed_features
from losses import WEIGHTS, multitask
from managed_scorer import HEADS
from prompt_text import WORD, to_code_units, tokenize


class Prepared:
    """A text's feature hashes (distinct, first occurrence first) and structural counts without the known-word share."""

    def __init__(self, text, role, parts=1):
        units = to_code_units(text)
        tokens = list(tokenize(units))
        self.hashes = list(dict.fromkeys(h for h, _, _, _ in hashed_features(tokens)))
        self.words = [hash_units(UNIGRAM, t.text) for t in tokens if t.kind == WORD]
        self.counts = structural.structure(units, tokens, set(role.split('+')), 0, 0, parts)

    def dense(self, row_of):
        counts = list(self.counts)
        known = sum(w in row_of for w in self.words)
        counts[structural.NAMES.index('known_words_percent')] = known * 100 // len(self.words) if self.words else 0
        return structural.scaled(counts)


def vocabulary(prepared, groups, minimum, limit):
    """Hashes that occur in at least `minimum` texts of at least two groups, the most frequent first up to `limit`, ascending."""
    count, first, many = {}, {}, set()
    for p, g in zip(prepared, groups):
        for h in p.hashes:
            count[h] = count.get(h, 0) + 1
            if first.setdefault(h, g) != g:
                many.add(h)
    kept = sorted((h for h in many if count[h] >= minimum), key=lambda h: (-count[h], h))[:limit]
    return sorted(kept)


class ManagedNetwork(nn.Module):
    def __init__(self, rows, dense, columns=32, hidden=48, dropout=0.3):
        super().__init__()
        self.sum = nn.EmbeddingBag(rows, columns, mode='sum')
        nn.init.normal_(self.sum.weight, 0, 0.05)
        self.hidden = nn.Linear(columns + dense, hidden)
        self.out = nn.Linear(hidden, HEADS)
        self.drop = nn.Dropout(dropout)

    def forward(self, flat, offsets, lengths, dense):
        words = self.sum(flat, offsets) / lengths.clamp(min=1).sqrt()[:, None]
        return self.out(self.drop(torch.relu(self.hidden(self.drop(torch.cat([words, dense], 1))))))


class Batches:
    """Row lists and dense features of prepared texts as tensors."""

    def __init__(self, prepared, vocab, mean=None, inverse=None):
        row_of = {h: i for i, h in enumerate(vocab)}
        self.rows = [np.array([row_of[h] for h in p.hashes if h in row_of], np.int64) for p in prepared]
        raw = np.array([p.dense(row_of) for p in prepared], np.float32)
        if mean is None:
            mean, deviation = raw.mean(0), raw.std(0)
            inverse = np.where(deviation > 1e-3, 1 / np.maximum(deviation, 1e-3), 0).astype(np.float32)
        self.mean, self.inverse = mean, inverse
        self.dense = torch.tensor(np.clip((raw - mean) * inverse, -4, 4))

    def take(self, index, keep=1.0, rng=None):
        rows = [self.rows[i] for i in index]
        if keep < 1:
            rows = [r[rng.random(len(r)) < keep] for r in rows]
        lengths = torch.tensor([float(len(r)) for r in rows])
        offsets = torch.tensor(np.cumsum([0] + [len(r) for r in rows[:-1]]))
        return torch.tensor(np.concatenate(rows)), offsets, lengths, self.dense[index]


def fit(batches, target, rows, seed, epochs=12, size=64, rate=4e-3, decay=1e-4, keep=0.8, weights=WEIGHTS, **shape):
    """Trains on labels; `rows` is the size of the vocabulary, `keep` the share of n-gram features that a text keeps in an epoch."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    n = len(batches.rows)
    net = ManagedNetwork(rows, batches.dense.shape[1], **shape)
    t = {k: torch.tensor(v) for k, v in target.items()}
    optimizer = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=decay)
    steps = epochs * ((n + size - 1) // size)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: max(0.02, 1 - s / steps))
    for _ in range(epochs):
        order = rng.permutation(n)
        net.train()
        for i in range(0, n, size):
            index = order[i:i + size]
            z = net(*batches.take(index, keep, rng))
            loss = multitask(z, {k: v[index] for k, v in t.items()}, weights)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    net.eval()
    return net


@torch.no_grad()
def predict(net, batches, size=512):
    out = [net(*batches.take(np.arange(i, min(i + size, len(batches.rows))))) for i in range(0, len(batches.rows), size)]
    return torch.cat(out).numpy()
