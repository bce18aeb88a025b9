"""Runs the frozen encoder over texts: means over all tokens after the pooled layers.

Products in bfloat16: a quarter of the time, and closer to the model than its int8 form.
"""
import numpy as np
import torch

BATCH = 32


@torch.no_grad()
def means(encoder, pooled, ids):
    """float32 [texts, pooled layers * width] for sequences of token ids."""
    encoder.eval()
    order = sorted(range(len(ids)), key=lambda i: (len(ids[i]), i))
    out = None
    for start in range(0, len(order), BATCH):
        batch = order[start:start + BATCH]
        length = max(len(ids[i]) for i in batch)
        tokens, mask = np.zeros((len(batch), length), np.int64), np.zeros((len(batch), length), np.float32)
        for row, i in enumerate(batch):
            tokens[row, :len(ids[i])] = ids[i]
            mask[row, :len(ids[i])] = 1
        with torch.autocast('cpu', torch.bfloat16):
            found = _means(encoder, pooled, torch.tensor(tokens), torch.tensor(mask))
        if out is None:
            out = np.zeros((len(ids), found.shape[1]), np.float32)
        out[batch] = found.numpy()
    return out


def _means(encoder, pooled, tokens, mask):
    x = encoder.norm(encoder.word(tokens) + encoder.position(torch.arange(tokens.shape[1])))
    bias = (1 - mask)[:, None, None] * -10000.0
    found = []
    for number, layer in enumerate(encoder.layers):
        x = layer(x, bias)
        if number in pooled:
            found.append((x.float() * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
    return torch.cat(found, 1)
