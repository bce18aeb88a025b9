"""Turns labels into what the heads learn. The order of heads is that of managed_scorer."""
import numpy as np

from dataset import DIMENSIONS, OUTPUTS, TASKS, TIERS


def targets(rows):
    return {
        'parity': np.array([[r['parity_slm'] / 100, r['parity_mid'] / 100] for r in rows], np.float32),
        'dependent': np.array([int(r.get('input_dependent') or 0) for r in rows], np.float32),
        'dimensions': np.array([[r[d] / 4 for d in DIMENSIONS] for r in rows], np.float32),
        'task': np.array([TASKS.index(r['task']) for r in rows]),
        'output': np.array([OUTPUTS.index(r['output']) for r in rows]),
        'tier': np.array([TIERS.index(r['tier']) for r in rows]),
    }
