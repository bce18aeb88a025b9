"""model.onnx as a PyTorch module: frozen encoder, pooled means, and the kernel head's arithmetic."""
import numpy as np
import torch
from torch import nn

import kernel_head as kernel
import structure
from corpus import POOLED


class ReferenceModel(nn.Module):
    def __init__(self, encoder, head, vocabulary_size):
        super().__init__()
        self.encoder, self.vocabulary_size = encoder, vocabulary_size

        def constant(name, value):
            self.register_buffer(name, torch.tensor(np.asarray(value, np.float32)))

        width = len(head.mean)
        constant('mean', head.mean)
        constant('inverse', 1 / head.deviation / np.sqrt(width))
        constant('dense_scale', kernel.STRUCTURE / np.sqrt(len(structure.NAMES)))
        constant('projection', head.projection)
        constant('support', head.support.T)
        constant('support_square', (head.support ** 2).sum(1))
        constant('coefficients', head.coefficients)
        constant('offset', head.offset)
        self.pieces = nn.Embedding.from_pretrained(torch.tensor(head.piece_weights.astype(np.float32)))
        self.squares = nn.Embedding.from_pretrained(torch.tensor((head.idf ** 2).astype(np.float32))[:, None])

    def forward(self, ids, attention, dense):
        mask = attention.to(torch.float32)
        x = self.encoder.norm(self.encoder.word(ids) + self.encoder.position(torch.arange(ids.shape[1])))
        bias = (1 - mask)[:, None, None, :] * -10000.0
        total = mask.sum(1, keepdim=True)
        means = []
        for number, layer in enumerate(self.encoder.layers):
            x = layer(x, bias)
            if number in POOLED:
                means.append((x * mask[:, :, None]).sum(1) / total)
        x = (torch.cat(means, 1) - self.mean) * self.inverse
        x = torch.cat([x, dense * self.dense_scale], 1) @ self.projection
        distance = (x * x).sum(1, keepdim=True) + self.support_square - 2 * (x @ self.support)
        raw = torch.exp(-kernel.GAMMA * torch.relu(distance)) @ self.coefficients + self.offset
        neighbours = (ids[:, :-1] * kernel.FIRST + ids[:, 1:] * kernel.SECOND) % kernel.BUCKETS + self.vocabulary_size
        both = torch.cat([ids, neighbours], 1)
        present = torch.cat([mask, mask[:, 1:]], 1)[:, :, None]
        norm = (self.squares(both) * present).sum(1).clamp(min=1e-18).sqrt()
        raw = raw + (self.pieces(both) * present).sum(1) / norm
        p = raw[:, 2:3].clamp(0.02, 0.98)
        d = (raw[:, 3:8] / 4).clamp(0.02, 0.98)
        return torch.cat([raw[:, :2], torch.log(p / (1 - p)), torch.log(d / (1 - d)), kernel.CLASS_SCALE * raw[:, 8:]], 1)
