"""The managed scorer in plain Python: the reference that the C# scorer must equal (FORMAT.md, sections 5 to 8).

Only + - * /, comparison and square root on doubles, in a fixed order: the result is the same on every platform.
"""
import math

import hashed_features as hashed
import structure as structural
from dataset import DIMENSIONS, OUTPUTS, TASKS, TIERS
from prompt_text import WORD, to_code_units, tokenize

SLM, MID, DEPENDENT = 0, 1, 2
DIMENSION = 3
TASK = DIMENSION + len(DIMENSIONS)
OUTPUT = TASK + len(TASKS)
TIER = OUTPUT + len(OUTPUTS)
HEADS = TIER + len(TIERS)

# Concept numbers: 0 none, then tasks, dimensions, outputs.
CONCEPTS = ('',) + TASKS + DIMENSIONS + OUTPUTS
_LN2 = 0.6931471805599453


def exponential(x: float) -> float:
    """e^x without the platform's library: range reduction and a Taylor polynomial of degree 13."""
    x = min(700.0, max(-700.0, x))
    k = math.floor(x / _LN2 + 0.5)
    r = x - k * _LN2
    p = 1.0
    for i in range(13, 0, -1):
        p = 1.0 + r * p / i
    return p * 2.0 ** k


def logistic(x: float) -> float:
    return 1.0 / (1.0 + exponential(-x))


def softmax(values):
    top = max(values)
    e = [exponential(v - top) for v in values]
    total = 0.0
    for v in e:
        total += v
    return [v / total for v in e]


def curve(x: float, xs, ys) -> float:
    """Linear between the knots, constant outside."""
    if x <= xs[0]:
        return float(ys[0])
    for i in range(1, len(xs)):
        if x <= xs[i]:
            x0, y0 = float(xs[i - 1]), float(ys[i - 1])
            return y0 + (x - x0) * (float(ys[i]) - y0) / (float(xs[i]) - x0)
    return float(ys[-1])


def rounded(x: float) -> float:
    """Four decimals, half up."""
    return math.floor(x * 10000.0 + 0.5) / 10000.0


def join(parts):
    """One text for a call site's parts [(role, text)]: in the order of the call, an empty line between; blank parts are dropped."""
    return '\n\n'.join(text for _, text in parts if text.strip())


class ManagedScorer:
    def __init__(self, weights):
        self.w = weights
        self.row_of = {int(h): i for i, h in enumerate(weights.hashes)}
        self._rows = weights.rows.astype(int)
        self._scale = [float(v) for v in weights.scale]
        self._w1 = weights.hidden_weight.astype(float).tolist()
        self._b1 = weights.hidden_bias.astype(float).tolist()
        self._w2 = weights.output_weight.astype(float).tolist()
        self._b2 = weights.output_bias.astype(float).tolist()

    def features(self, text, roles, tool_definitions=0, message_parts=1):
        """(rows in order of first occurrence with their spans, raw structural counts)."""
        units = to_code_units(text)
        tokens = list(tokenize(units))
        spans, known = {}, 0
        for h, kind, start, end in hashed.hashed_features(tokens):
            row = self.row_of.get(h)
            if row is None:
                continue
            spans.setdefault(row, (start, end))
        for token in tokens:
            if token.kind == WORD and hashed.hash_units(hashed.UNIGRAM, token.text) in self.row_of:
                known += 1
        return spans, structural.structure(units, tokens, roles, known, tool_definitions, message_parts)

    def inputs(self, spans, counts):
        """The network's input vector: summed columns, then structural features."""
        w, n = self.w, len(spans)
        x = []
        rows = list(spans)
        for c in range(w.rows.shape[1]):
            total = sum(int(self._rows[r, c]) for r in rows)
            x.append(total * self._scale[c] / math.sqrt(n) if n else 0.0)
        for v, mean, inverse in zip(structural.scaled(counts), w.mean, w.inverse_deviation):
            x.append(min(4.0, max(-4.0, (v - float(mean)) * float(inverse))))
        return x

    def logits(self, x):
        hidden = []
        for weights, bias in zip(self._w1, self._b1):
            s = bias
            for a, b in zip(weights, x):
                s += a * b
            hidden.append(s if s > 0.0 else 0.0)
        out = []
        for weights, bias in zip(self._w2, self._b2):
            s = bias
            for a, b in zip(weights, hidden):
                s += a * b
            out.append(s)
        return hidden, out

    def verdict(self, logits, counts):
        """The published answer from the 36 logits (of either scorer) and the structural counts."""
        w = self.w
        slm = curve(logits[SLM], *w.curves[0])
        mid = max(slm, curve(logits[MID], *w.curves[1]))
        dependent = logistic(logits[DEPENDENT])
        dimensions = [4.0 * logistic(v) for v in logits[DIMENSION:TASK]]
        tasks = logits[TASK:OUTPUT]
        tiers = softmax(logits[TIER:HEADS])
        score = 0.0
        for a, b in zip(w.score, dimensions):
            score += float(a) * b / 4.0
        named = dict(zip(structural.NAMES, counts))
        margin = abs(tiers[0] - 0.5)
        c = [float(v) for v in w.confidence]
        confidence = logistic(c[0] + c[1] * margin + c[2] * dependent + c[3] * (named['known_words_percent'] / 100.0)
                              + c[4] * structural.scaled_log(named['words']))
        abstain = None
        if named['words'] == 0:
            abstain = 'only_holes'
        elif named['words'] >= 4 and named['known_words_percent'] < float(w.limits[1]):
            abstain = 'unfamiliar_language'
        elif dependent >= float(w.limits[0]):
            abstain = 'depends_on_input'
        if abstain:
            confidence = min(confidence, 0.3)
        return {'score': rounded(score), 'task': TASKS[tasks.index(max(tasks))],
                'dimensions': {n: rounded(v) for n, v in zip(DIMENSIONS, dimensions)},
                'parity': {'slm': rounded(slm), 'mid': rounded(mid)}, 'tier': TIERS[tiers.index(max(tiers))],
                'confidence': rounded(confidence), 'abstain': abstain}

    def contributions(self, spans, counts, x, hidden):
        """What moved the parity.slm logit: [(name, amount, evidence spans)] by falling |amount|, ties by name."""
        w = self.w
        columns = w.rows.shape[1]
        gradient = []
        for i in range(len(x)):
            s = 0.0
            for j, h in enumerate(hidden):
                if h > 0.0:
                    s += self._w2[SLM][j] * self._w1[j][i]
            gradient.append(s)
        groups, members = {}, {}
        n = len(spans)
        for r, span in spans.items():
            amount = 0.0
            for c in range(columns):
                amount += gradient[c] * int(self._rows[r, c]) * self._scale[c] / math.sqrt(n)
            name = 'words:' + CONCEPTS[int(w.concepts[r])]
            groups[name] = groups.get(name, 0.0) + amount
            members.setdefault(name, []).append((amount, span))
        for i, name in enumerate(structural.NAMES):
            groups[name] = gradient[columns + i] * x[columns + i]
        order = sorted(groups, key=lambda k: (-abs(groups[k]), k))
        result = []
        for name in order:
            sign = 1.0 if groups[name] >= 0 else -1.0
            evidence = sorted(members.get(name, []), key=lambda m: (-m[0] * sign, m[1]))[:2]
            result.append((name, groups[name], [span for _, span in evidence]))
        return result

    def score(self, text, role='user', tool_definitions=0, message_parts=1):
        roles = set(role.split('+'))
        spans, counts = self.features(text, roles, tool_definitions, message_parts)
        x = self.inputs(spans, counts)
        hidden, logits = self.logits(x)
        return self.verdict(logits, counts), counts, spans, x, hidden, logits
