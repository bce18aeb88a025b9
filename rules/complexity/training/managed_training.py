"""Trains the managed scorer: ridge regression on its own features (vocabulary rows and structural counts) towards the reference's logits.

k(a, b) = ROWS <r_a, r_b> + exp(-GAMMA |s_a - s_b|^2), r = presence of vocabulary rows over the root of their number, s = structural inputs.
The first term is linear, so its solution is one weight a row and head; the second is imitated by a small hidden layer.
"""
import numpy as np
import scipy.sparse as sp
import torch
from scipy.linalg import cho_factor, cho_solve
from torch import nn

import structure as structural
from hashed_features import UNIGRAM, hash_units, hashed_features
from managed_scorer import HEADS
from prompt_text import WORD, to_code_units, tokenize

ROWS, GAMMA, RIDGE, RARE, LIMIT, UNITS = 2.0, 1.0, 1.0, 3, 44000, 64


class Prepared:
    """A text's distinct feature hashes and its structural counts, all but the share of known words, which needs a vocabulary."""

    def __init__(self, text, role):
        units = to_code_units(text)
        tokens = list(tokenize(units))
        self.hashes = list(dict.fromkeys(h for h, _, _, _ in hashed_features(tokens)))
        self.words = [hash_units(UNIGRAM, t.text) for t in tokens if t.kind == WORD]
        self.counts = structural.structure(units, tokens, set(role.split('+')), 0, 0, 1 + role.count('+'))

    def scaled(self, known):
        counts = list(self.counts)
        count = sum(w in known for w in self.words)
        counts[structural.NAMES.index('known_words_percent')] = count * 100 // len(self.words) if self.words else 0
        return structural.scaled(counts)


def vocabulary(prepared, groups):
    """Ascending hashes of features in at least RARE texts and two groups, the most frequent LIMIT."""
    count, first, many = {}, {}, set()
    for p, g in zip(prepared, groups):
        for h in p.hashes:
            count[h] = count.get(h, 0) + 1
            if first.setdefault(h, g) != g:
                many.add(h)
    kept = sorted((h for h in many if count[h] >= RARE), key=lambda h: (-count[h], h))[:LIMIT]
    return sorted(kept)


class Inputs:
    """Texts as the network sees them: presence matrix over the root of the row count, standardised structural inputs."""

    def __init__(self, prepared, vocab, mean=None, inverse=None):
        row_of = {h: i for i, h in enumerate(vocab)}
        rows, columns, values = [], [], []
        for i, p in enumerate(prepared):
            found = [row_of[h] for h in p.hashes if h in row_of]
            rows += [i] * len(found)
            columns += found
            values += [len(found) ** -0.5 for _ in found]
        self.present = sp.csr_matrix((values, (rows, columns)), shape=(len(prepared), len(vocab)))
        raw = np.array([p.scaled(row_of) for p in prepared], np.float32)
        if mean is None:
            mean, deviation = raw.mean(0), raw.std(0)
            inverse = np.where(deviation > 1e-3, 1 / np.maximum(deviation, 1e-3), 0).astype(np.float32)
        self.mean, self.inverse = mean, inverse
        self.dense = np.clip((raw - mean) * inverse, -4, 4).astype(np.float32)
        self.known_percent = raw[:, structural.NAMES.index('known_words_percent')] * 100
        self.scaled_words = raw[:, structural.NAMES.index('words')]


def _structural_kernel(a, b):
    a, b = a / np.sqrt(a.shape[1]), b / np.sqrt(b.shape[1])
    return np.exp(-GAMMA * np.maximum((a * a).sum(1)[:, None] + (b * b).sum(1)[None] - 2 * a @ b.T, 0))


class ManagedRegression:
    """`weights` (a row of the vocabulary by heads) and `structural` (a small torch network) give the logits."""

    def fit(self, inputs, target, sample_weight, steps=600):
        k = ROWS * (inputs.present @ inputs.present.T).toarray()
        s = _structural_kernel(inputs.dense, inputs.dense).astype(np.float64)
        k += s
        k[np.diag_indices(len(k))] += RIDGE / sample_weight
        self.offset = np.average(target, axis=0, weights=sample_weight)
        c = cho_solve(cho_factor(k, overwrite_a=True, check_finite=False), target - self.offset)
        self.weights = ROWS * (inputs.present.T @ c)
        self.structural = imitate(inputs.dense, (s @ c).astype(np.float32), steps)
        return self

    def predict(self, inputs):
        with torch.no_grad():
            shape = self.structural(torch.tensor(inputs.dense)).numpy()
        return inputs.present @ self.weights + shape + self.offset


def imitate(x, y, steps, seed=0):
    """A hidden layer of rectified units fitted to y(x) by Adam on the whole data, deterministic."""
    torch.manual_seed(seed)
    net = nn.Sequential(nn.Linear(x.shape[1], UNITS), nn.ReLU(), nn.Linear(UNITS, HEADS))
    x, y = torch.tensor(x), torch.tensor(y)
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(steps):
        loss = ((net(x) - y) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()
    return net
