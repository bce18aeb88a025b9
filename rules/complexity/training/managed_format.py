"""Writes and reads managed.bin (FORMAT.md, section 6)."""
import hashlib
import struct
from dataclasses import dataclass

import numpy as np

MAGIC, FORMAT = b'PLCM', 1


@dataclass
class ManagedWeights:
    version: str
    hashes: np.ndarray        # uint32[V], ascending
    concepts: np.ndarray      # uint8[V]
    scale: np.ndarray         # float32[D]
    rows: np.ndarray          # int8[V, D]
    mean: np.ndarray          # float32[F]
    inverse_deviation: np.ndarray  # float32[F]
    hidden_weight: np.ndarray      # float32[H, D + F]
    hidden_bias: np.ndarray        # float32[H]
    output_weight: np.ndarray      # float32[K, H]
    output_bias: np.ndarray        # float32[K]
    curves: tuple             # two (x, y) pairs of float32 arrays: parity slm, parity mid
    confidence: np.ndarray    # float32[5]: bias, margin, input dependence, known words, length
    score: np.ndarray         # float32[5]: weights of the dimensions in the complexity score
    limits: np.ndarray        # float32[2]: input dependence, known words percent: abstain beyond

    def to_bytes(self) -> bytes:
        name = self.version.encode('utf-8')
        v, columns = self.rows.shape
        out = [MAGIC, struct.pack('<II', FORMAT, len(name)), name,
               struct.pack('<5I', v, columns, len(self.mean), len(self.hidden_bias), len(self.output_bias)),
               self.hashes.astype('<u4').tobytes(), self.concepts.astype('u1').tobytes(),
               self.scale.astype('<f4').tobytes(), self.rows.astype('i1').tobytes()]
        out += [a.astype('<f4').tobytes() for a in (self.mean, self.inverse_deviation, self.hidden_weight, self.hidden_bias,
                                                    self.output_weight, self.output_bias)]
        for x, y in self.curves:
            out += [struct.pack('<I', len(x)), np.asarray(x, '<f4').tobytes(), np.asarray(y, '<f4').tobytes()]
        out += [np.asarray(a, '<f4').tobytes() for a in (self.confidence, self.score, self.limits)]
        body = b''.join(out)
        return body + hashlib.sha256(body).digest()


def read(data: bytes) -> ManagedWeights:
    body, digest = data[:-32], data[-32:]
    if hashlib.sha256(body).digest() != digest or body[:4] != MAGIC:
        raise ValueError('managed weights are damaged')
    at = 4

    def integers(n):
        nonlocal at
        values = struct.unpack_from(f'<{n}I', body, at)
        at += 4 * n
        return values

    def array(kind, *shape):
        nonlocal at
        count = int(np.prod(shape))
        values = np.frombuffer(body, kind, count, at).reshape(shape)
        at += values.nbytes
        return values

    kind, length = integers(2)
    if kind != FORMAT:
        raise ValueError(f'format {kind} of the managed weights is not known')
    version = body[at:at + length].decode('utf-8')
    at += length
    v, d, f, h, k = integers(5)
    hashes, concepts = array('<u4', v), array('u1', v)
    scale, rows = array('<f4', d), array('i1', v, d)
    mean, inverse, w1, b1 = array('<f4', f), array('<f4', f), array('<f4', h, d + f), array('<f4', h)
    w2, b2 = array('<f4', k, h), array('<f4', k)
    curves = []
    for _ in range(2):
        n, = integers(1)
        curves.append((array('<f4', n), array('<f4', n)))
    confidence, score, limits = array('<f4', 5), array('<f4', 5), array('<f4', 2)
    if at != len(body):
        raise ValueError('managed weights have bytes left over')
    return ManagedWeights(version, hashes, concepts, scale, rows, mean, inverse, w1, b1, w2, b2, tuple(curves), confidence, score, limits)
