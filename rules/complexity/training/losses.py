"""The multi-task loss on the 36 logits that both scorers give."""
import torch
import torch.nn.functional as F

from managed_scorer import DEPENDENT, DIMENSION, HEADS, OUTPUT, TASK, TIER

SLM_CUT = 0.85


def ranking(logit, parity, margin=0.02):
    """Pairwise logistic loss: of two prompts in the batch, the one with the higher labelled parity gets the higher logit."""
    difference = parity[:, None] - parity[None, :]
    pairs = difference > margin
    if not pairs.any():
        return logit.sum() * 0
    weight = difference[pairs].clamp(max=0.3)
    return (weight * F.softplus(-(logit[:, None] - logit[None, :])[pairs])).sum() / weight.sum()


def multitask(z, t, weights):
    """Weighted sum over the heads; `weights` maps a loss name to its weight."""
    parity = F.binary_cross_entropy_with_logits(z[:, :DEPENDENT], t['parity'])
    loss = weights['parity'] * parity
    loss = loss + weights['rank'] * ranking(z[:, 0], t['parity'][:, 0])
    loss = loss + weights['dependent'] * F.binary_cross_entropy_with_logits(z[:, DEPENDENT], t['dependent'])
    loss = loss + weights['dimensions'] * F.binary_cross_entropy_with_logits(z[:, DIMENSION:TASK], t['dimensions'])
    loss = loss + weights['task'] * F.cross_entropy(z[:, TASK:OUTPUT], t['task'], label_smoothing=0.1)
    loss = loss + weights['output'] * F.cross_entropy(z[:, OUTPUT:TIER], t['output'], label_smoothing=0.1)
    loss = loss + weights['tier'] * F.cross_entropy(z[:, TIER:HEADS], t['tier'], label_smoothing=0.05)
    return loss


WEIGHTS = {'parity': 1.0, 'rank': 1.0, 'dependent': 0.3, 'dimensions': 0.7, 'task': 0.5, 'output': 0.3, 'tier': 0.5}
