"""The reference model's head: kernel ridge regression of all labels on the frozen encoder's features and on word-piece groups.

k(a, b) = exp(-GAMMA |x_a - x_b|^2) + PIECES <p_a, p_b>, where x are projected, standardised encoder means and structural features and p are
weighted bags of word pieces and hashed neighbours. It is solved exactly, so training has no random part and takes seconds.
"""
import numpy as np
import scipy.sparse as sp
from scipy.linalg import cho_factor, cho_solve

from dataset import DIMENSIONS, OUTPUTS, TASKS, TIERS

GAMMA, PIECES, RIDGE, STRUCTURE, PROJECTED = 0.5, 0.8, 0.4, 0.5, 256
PART_WEIGHT = {'natural': 2.0, 'composite': 0.5}
CLASS_SCALE = 6.0
BUCKETS, FIRST, SECOND, RARE = 65536, 31337, 7919, 2


def label_matrix(rows):
    """One row a prompt: parity as logits, then input dependence, dimensions (0..4) and one-hot task, output, tier."""
    def logit(p):
        p = np.clip(p, 0.02, 0.98)
        return np.log(p / (1 - p))
    columns = [logit(np.array([r[k] for r in rows]) / 100) for k in ('parity_slm', 'parity_mid')]
    columns.append([float(r['input_dependent'] or 0) for r in rows])
    columns += [[r[d] for r in rows] for d in DIMENSIONS]
    for key, names in (('task', TASKS), ('output', OUTPUTS), ('tier', TIERS)):
        columns += [[float(r[key] == n) for r in rows] for n in names]
    return np.array(columns, float).T


def piece_counts(ids, vocabulary_size):
    """Sparse counts of each text's word pieces and hashed neighbours (the sequence with its markers)."""
    row, column = [], []
    for i, t in enumerate(ids):
        t = np.asarray(t, np.int64)
        c = np.concatenate([t, (t[:-1] * FIRST + t[1:] * SECOND) % BUCKETS + vocabulary_size])
        row += [i] * len(c)
        column += c.tolist()
    m = sp.csr_matrix((np.ones(len(row)), (row, column)), shape=(len(ids), vocabulary_size + BUCKETS))
    m.sum_duplicates()
    return m


def part_weights(rows):
    return np.array([PART_WEIGHT.get(r['part'], 1.0) for r in rows])


class KernelHead:
    """fit on texts, then predict; all arrays are public for the export."""

    def fit(self, means, dense, counts, rows):
        """`dense` are the standardised, clamped structural inputs that the managed weights define."""
        weight = part_weights(rows)
        y = label_matrix(rows)
        self.mean, self.deviation = means.mean(0), means.std(0) + 1e-3
        frequency = np.asarray((counts > 0).sum(0)).ravel()
        self.idf = np.where(frequency >= RARE, np.log((1 + len(rows)) / (1 + frequency)) + 1, 0.0)
        wide = self._wide(means, dense)
        _, _, axes = np.linalg.svd(wide - wide.mean(0), full_matrices=False)
        self.projection = axes[:PROJECTED].T
        self.support = wide @ self.projection
        bag = self._bag(counts)
        k = self._gauss(self.support) + PIECES * (bag @ bag.T).toarray()
        k[np.diag_indices(len(k))] += RIDGE / weight
        self.offset = np.average(y, axis=0, weights=weight)
        self.coefficients = cho_solve(cho_factor(k, overwrite_a=True, check_finite=False), y - self.offset)
        self.piece_weights = PIECES * (sp.diags(self.idf) @ (bag.T @ self.coefficients))
        return self

    def predict(self, means, dense, counts):
        x = self._wide(means, dense) @ self.projection
        return self._gauss(x) @ self.coefficients + self._scaled(counts) @ self.piece_weights + self.offset

    def _wide(self, means, dense):
        x = (means - self.mean) / self.deviation / np.sqrt(means.shape[1])
        return np.concatenate([x, dense * STRUCTURE / np.sqrt(dense.shape[1])], 1)

    def _gauss(self, x):
        s = self.support
        d = (x * x).sum(1)[:, None] + (s * s).sum(1)[None] - 2 * x @ s.T
        return np.exp(-GAMMA * np.maximum(d, 0))

    def _norms(self, counts):
        return np.sqrt(np.asarray((counts @ sp.diags(self.idf ** 2)).sum(1)).ravel()).clip(1e-9)

    def _scaled(self, counts):
        return sp.diags(1 / self._norms(counts)) @ counts

    def _bag(self, counts):
        return (self._scaled(counts) @ sp.diags(self.idf)).tocsr()


def as_logits(raw):
    """The 36 logits of FORMAT.md from the regression's values: dimensions and input dependence through the logit, classes times CLASS_SCALE."""
    out = np.array(raw)
    p = np.clip(raw[:, 2], 0.02, 0.98)
    out[:, 2] = np.log(p / (1 - p))
    d = np.clip(raw[:, 3:8] / 4, 0.02, 0.98)
    out[:, 3:8] = np.log(d / (1 - d))
    out[:, 8:] = CLASS_SCALE * raw[:, 8:]
    return out
