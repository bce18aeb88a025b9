"""A BERT encoder in PyTorch with the weights of an ONNX export."""
import math

import numpy as np
import torch
from torch import nn


class Layer(nn.Module):
    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.attended = (nn.Linear(width, width) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x, mask):
        b, s, w = x.shape
        q, k, v = (f(x).view(b, s, self.heads, w // self.heads).transpose(1, 2) for f in (self.query, self.key, self.value))
        a = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(w // self.heads) + mask, -1)
        y = (a @ v).transpose(1, 2).reshape(b, s, w)
        x = self.norm1(x + self.attended(y))
        return self.norm2(x + self.outer(nn.functional.gelu(self.inner(x))))


class Encoder(nn.Module):
    """The embeddings and layers of a BERT encoder; `encode` and `reference_model` run them."""

    def __init__(self, tokens, layers, width=384, inner=1536, heads=12, positions=512):
        super().__init__()
        self.word, self.position = nn.Embedding(tokens, width), nn.Embedding(positions, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, inner, heads) for _ in range(layers))


def from_onnx(path, keep_tokens, layers):
    """The encoder with the weights of a BERT export, its tokens cut to `keep_tokens` (indices) and its layers to those listed."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    w = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    products = [n.input[1] for n in graph.node if n.op_type == 'MatMul' and n.input[1] in w]
    model = Encoder(len(keep_tokens), len(layers))
    state = model.state_dict()

    def put(name, value):
        assert state[name].shape == value.shape, (name, state[name].shape, value.shape)
        state[name] = torch.tensor(np.ascontiguousarray(value))

    put('word.weight', w['embeddings.word_embeddings.weight'][keep_tokens])
    put('position.weight', w['embeddings.position_embeddings.weight'] + w['embeddings.token_type_embeddings.weight'][0])
    for part in ('weight', 'bias'):
        put('norm.' + part, w['embeddings.LayerNorm.' + part])
    for to, source in enumerate(layers):
        prefix = f'encoder.layer.{source}.'
        names = ('query', 'key', 'value', 'attended', 'inner', 'outer')
        biases = ('attention.self.query', 'attention.self.key', 'attention.self.value', 'attention.output.dense', 'intermediate.dense',
                  'output.dense')
        for k, (name, bias) in enumerate(zip(names, biases)):
            put(f'layers.{to}.{name}.weight', w[products[6 * source + k]].T)
            put(f'layers.{to}.{name}.bias', w[prefix + bias + '.bias'])
        for norm, source_norm in (('norm1', 'attention.output'), ('norm2', 'output')):
            for part in ('weight', 'bias'):
                put(f'layers.{to}.{norm}.{part}', w[f'{prefix}{source_norm}.LayerNorm.{part}'])
    model.load_state_dict(state)
    return model
