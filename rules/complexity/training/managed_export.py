"""Turns a trained managed network into the quantised weights of managed.bin."""
import numpy as np
import torch

from dataset import DIMENSIONS, OUTPUTS, TASKS
from managed_format import ManagedWeights
from managed_scorer import DIMENSION, HEADS, TASK, TIER

CONCEPT_MINIMUM = 1.0   # standard deviations that a row must move a head to be named after it


def concepts(rows, hidden_weight, output_weight):
    """For each row the head (task, dimension, output) that it moves most, linearised with every hidden unit half open; 0 for none."""
    columns = rows.shape[1]
    effect = rows @ (output_weight[DIMENSION:TIER] @ (0.5 * hidden_weight[:, :columns])).T
    effect = (effect - effect.mean(0)) / np.maximum(effect.std(0), 1e-9)
    best = np.abs(effect).argmax(1)
    strong = np.abs(effect).max(1) >= CONCEPT_MINIMUM
    tasks, dimensions = len(TASKS), len(DIMENSIONS)
    number = np.where(best < dimensions, 1 + tasks + best,
                      np.where(best < dimensions + tasks, 1 + best - dimensions, 1 + best))
    # A task or an output is named only by wording that speaks for it; a dimension by wording for or against it.
    against = (np.take_along_axis(effect, best[:, None], 1)[:, 0] < 0) & (best >= dimensions)
    return np.where(strong & ~against, number, 0).astype(np.uint8)


def quantise(rows):
    """(int8 rows, float32 scale a column)."""
    scale = np.maximum(np.abs(rows).max(0), 1e-9) / 127
    return np.clip(np.rint(rows / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def export(net, vocab, batches, version, curves, confidence, score, limits):
    state = {k: v.detach().numpy().astype(np.float32) for k, v in net.state_dict().items()}
    rows = state['sum.weight']
    quantised, scale = quantise(rows)
    assert state['out.weight'].shape[0] == HEADS and TASK < TIER and len(OUTPUTS) == 5
    return ManagedWeights(version, np.array(vocab, np.uint32), concepts(rows, state['hidden.weight'], state['out.weight']), scale, quantised,
                          np.asarray(batches.mean, np.float32), np.asarray(batches.inverse, np.float32), state['hidden.weight'], state['hidden.bias'],
                          state['out.weight'], state['out.bias'], curves, confidence, score, np.array(limits, np.float32))
