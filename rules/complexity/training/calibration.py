"""Fits what turns logits into published numbers, on predictions for groups that the model was not trained on."""
import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from managed_scorer import DEPENDENT, TIER

KNOTS = (0.0, 0.03, 0.08, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.83, 0.9, 0.95, 0.98, 1.0)


def parity_curve(logit, parity, weight=None):
    """Knots (x, y) of a monotone map: isotonic regression, averaged between quantiles of the logit, strictly rising."""
    logit, parity = np.asarray(logit, float), np.asarray(parity, float)
    fitted = IsotonicRegression(y_min=0.01, y_max=0.99).fit_transform(logit, parity, sample_weight=weight)
    edges = np.quantile(logit, KNOTS)
    xs, ys = [], []
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (logit >= low) & (logit <= high)
        xs.append(float(logit[inside].mean()))
        ys.append(float(fitted[inside].mean()))
    for i in range(1, len(xs)):
        xs[i] = max(xs[i], xs[i - 1] + 1e-3)
        ys[i] = max(ys[i], ys[i - 1] + 1e-4)
    return np.array(xs, np.float32), np.array(ys, np.float32)


def apply(x, curve):
    return np.interp(x, curve[0], curve[1])


def _softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def confidence_weights(logits, known_percent, scaled_words, is_slm):
    """Logistic regression for 'the label is on the predicted side of slm-or-not': bias, margin, dependence, known words, length."""
    p = _softmax(logits[:, TIER:TIER + 4])[:, 0]
    x = np.stack([np.abs(p - 0.5), 1 / (1 + np.exp(-logits[:, DEPENDENT])), np.asarray(known_percent) / 100.0, scaled_words], 1)
    right = (p >= 0.5) == np.asarray(is_slm, bool)
    model = LogisticRegression(C=10.0).fit(x, right)
    return np.array([model.intercept_[0], *model.coef_[0]], np.float32)


def score_weights(rows):
    """How strongly each dimension lowers the labelled parity.slm: non-negative least squares, scaled to add up to 1."""
    from scipy.optimize import nnls
    from dataset import DIMENSIONS
    x = np.array([[r[d] / 4 for d in DIMENSIONS] + [1.0] for r in rows])
    y = np.array([1 - r['parity_slm'] / 100 for r in rows])
    w, _ = nnls(x, y)
    return (w[:-1] / w[:-1].sum()).astype(np.float32)


def move_threshold(curve, logit_at, value=0.85, pivot=0.70):
    """The curve stretched between `pivot` and 1 so that it passes `value` at the given logit; unchanged below `pivot`."""
    xs, ys = curve
    old = float(apply(logit_at, curve))
    if old <= pivot:
        return curve
    upper = np.minimum(value + (ys - old) * (1 - value) / (1 - old), 0.99)
    stretched = np.where(ys <= pivot, ys, np.where(ys <= old, pivot + (ys - pivot) * (value - pivot) / (old - pivot), upper))
    xs, ys = np.append(xs, np.float32(logit_at)), np.append(stretched, np.float32(value))
    order = np.argsort(xs, kind='stable')
    return xs[order].astype(np.float32), ys[order].astype(np.float32)


def threshold_logit(logit, rows, share):
    """The lowest logit at which, in every part of the data, at most `share` of the flagship and frontier prompts lie above."""
    worst = -np.inf
    for part in sorted({r['part'] for r in rows}):
        hard = [logit[i] for i, r in enumerate(rows) if r['part'] == part and r['tier'] in ('flagship', 'frontier')]
        if len(hard) >= 20:
            worst = max(worst, float(np.quantile(hard, 1 - share)))
    return worst
