"""Turns the managed regression into the quantised weights of managed.bin."""
import numpy as np

from dataset import DIMENSIONS, TASKS
from managed_format import ManagedWeights
from managed_scorer import DIMENSION, HEADS, TASK, TIER

CONCEPT_MINIMUM = 1.0   # standard deviations that a row must move a head to be named after it


def concepts(rows):
    """For each row the head (task, dimension, output) that it moves most, in standard deviations of that head's column; 0 for none.

    A task or an output is named only by wording that speaks for it, a dimension by wording for or against it."""
    effect = rows[:, DIMENSION:TIER]
    effect = (effect - effect.mean(0)) / np.maximum(effect.std(0), 1e-9)
    effect[:, len(DIMENSIONS):] = np.maximum(effect[:, len(DIMENSIONS):], 0)
    best = np.abs(effect).argmax(1)
    dimensions, tasks = len(DIMENSIONS), len(TASKS)
    number = np.where(best < dimensions, 1 + tasks + best, np.where(best < dimensions + tasks, 1 + best - dimensions, 1 + best))
    return np.where(np.abs(effect).max(1) >= CONCEPT_MINIMUM, number, 0).astype(np.uint8)


def quantise(rows):
    """(int8 rows, float32 scale a column)."""
    scale = np.maximum(np.abs(rows).max(0), 1e-9) / 127
    return np.clip(np.rint(rows / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def export(regression, vocab, inputs, version, curves, confidence, score, limits):
    """A column a head; each passes the hidden layer as a pair of rectified units, beside those of the structural part."""
    assert TASK < TIER < HEADS == regression.weights.shape[1]
    rows, scale = quantise(regression.weights)
    inner, outer = regression.structural[0], regression.structural[2]
    units, features = inner.weight.shape
    w1 = np.zeros((2 * HEADS + units, HEADS + features), np.float32)
    w1[:HEADS, :HEADS], w1[HEADS:2 * HEADS, :HEADS] = np.eye(HEADS), -np.eye(HEADS)
    w1[2 * HEADS:, HEADS:] = inner.weight.detach().numpy()
    b1 = np.concatenate([np.zeros(2 * HEADS), inner.bias.detach().numpy()]).astype(np.float32)
    w2 = np.concatenate([np.eye(HEADS), -np.eye(HEADS), outer.weight.detach().numpy()], 1).astype(np.float32)
    b2 = (regression.offset + outer.bias.detach().numpy()).astype(np.float32)
    return ManagedWeights(version, np.array(vocab, np.uint32), concepts(regression.weights), scale, rows, np.asarray(inputs.mean, np.float32),
                          np.asarray(inputs.inverse, np.float32), w1, b1, w2, b2, curves, confidence, score, np.array(limits, np.float32))
