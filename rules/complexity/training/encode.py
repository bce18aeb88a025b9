"""Runs the frozen encoder over texts: means over all tokens after the pooled layers."""
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
        mask = torch.tensor(mask)
        x = encoder.norm(encoder.word(torch.tensor(tokens)) + encoder.position(torch.arange(length)))
        bias = (1 - mask)[:, None, None] * -10000.0
        found = []
        for number, layer in enumerate(encoder.layers):
            x = layer(x, bias)
            if number in pooled:
                found.append((x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
        found = torch.cat(found, 1).numpy()
        if out is None:
            out = np.zeros((len(ids), found.shape[1]), np.float32)
        out[batch] = found
    return out
