"""Rewrites an exported encoder to int8: the encoder's MatMuls and the embedding tables; the head's tables become float16. Opset 13, readable by ONNX Runtime.

torch's own dynamic quantisation cannot be exported, hence this pass: per weight `DynamicQuantizeLinear -> MatMulInteger -> Cast -> Mul(scales)`,
with one scale a column; the embedding table keeps one scale a row.
"""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST_WEIGHT = 100_000   # elements; smaller products stay in float32
HALVED = ('projection', 'support', 'coefficients')   # the head's sums over thousands of terms need more than int8


def quantise(model: onnx.ModelProto) -> onnx.ModelProto:
    graph = model.graph
    weights = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    added, nodes, quantised_inputs = {}, [], {}
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in HALVED:
            nodes += _halved(node, weights[node.input[1]], added)
        elif node.op_type == 'MatMul' and node.input[1] in weights and weights[node.input[1]].size >= SMALLEST_WEIGHT:
            nodes += _product(node, weights[node.input[1]], added, quantised_inputs)
        elif node.op_type == 'Gather' and node.input[0] in weights and weights[node.input[0]].size >= SMALLEST_WEIGHT:
            nodes += _embedding(node, weights[node.input[0]], added)
        else:
            nodes.append(node)
    used = {name for node in nodes for name in node.input}
    kept = [t for t in graph.initializer if t.name in used]
    new = helper.make_graph(nodes, 'complexity', graph.input, graph.output, kept + [numpy_helper.from_array(v, k) for k, v in added.items()])
    result = helper.make_model(new, opset_imports=[helper.make_opsetid('', 13)], producer_name='PromptLint')
    result.ir_version = 8
    onnx.checker.check_model(result)
    return result


def _product(node, weight, added, quantised_inputs):
    x, name, out = node.input[0], node.input[1], node.output[0]
    scale = np.maximum(np.abs(weight).max(0), 1e-12) / 127
    added[name + '_i8'] = np.clip(np.rint(weight / scale), -127, 127).astype(np.int8)
    added[name + '_scale'] = scale.astype(np.float32)
    nodes = []
    if x not in quantised_inputs:
        q = [x + suffix for suffix in ('_u8', '_step', '_zero')]
        quantised_inputs[x] = q
        nodes.append(helper.make_node('DynamicQuantizeLinear', [x], q))
    u8, step, zero = quantised_inputs[x]
    nodes += [helper.make_node('MatMulInteger', [u8, name + '_i8', zero], [out + '_i32']),
              helper.make_node('Cast', [out + '_i32'], [out + '_f32'], to=TensorProto.FLOAT),
              helper.make_node('Mul', [step, name + '_scale'], [out + '_both']),
              helper.make_node('Mul', [out + '_f32', out + '_both'], [out])]
    return nodes


def _halved(node, weight, added):
    name = node.input[1]
    added[name + '_f16'] = weight.astype(np.float16)
    return [helper.make_node('Cast', [name + '_f16'], [name + '_f32'], to=TensorProto.FLOAT),
            helper.make_node('MatMul', [node.input[0], name + '_f32'], [node.output[0]])]


def _embedding(node, table, added):
    name, ids, out = node.input[0], node.input[1], node.output[0]
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-12) / 127
    added[name + '_i8'] = np.clip(np.rint(table / scale), -127, 127).astype(np.int8)
    added[name + '_scale'] = scale.astype(np.float32)
    return [helper.make_node('Gather', [name + '_i8', ids], [out + '_i8'], axis=0),
            helper.make_node('Gather', [name + '_scale', ids], [out + '_step'], axis=0),
            helper.make_node('Cast', [out + '_i8'], [out + '_f32'], to=TensorProto.FLOAT),
            helper.make_node('Mul', [out + '_f32', out + '_step'], [out])]
