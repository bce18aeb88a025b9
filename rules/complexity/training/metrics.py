"""The figures of shared/eval's scoring script, on arrays."""
import numpy as np


def ranks(v):
    v = np.asarray(v, float)
    order = np.argsort(v, kind='stable')
    r = np.empty(len(v))
    s = v[order]
    start = 0
    for end in range(1, len(v) + 1):
        if end == len(v) or s[end] != s[start]:
            r[order[start:end]] = (start + end - 1) / 2
            start = end
    return r


def spearman(a, b):
    return float(np.corrcoef(ranks(a), ranks(b))[0, 1])


def auroc(score, positive):
    positive = np.asarray(positive, bool)
    n1, n0 = positive.sum(), (~positive).sum()
    return float((ranks(score)[positive].sum() - n1 * (n1 - 1) / 2) / (n1 * n0)) if n1 and n0 else float('nan')


def pairs_in_order(rows, score):
    members = {}
    for i, r in enumerate(rows):
        if r.get('pair') is not None:
            members.setdefault(r['group'], []).append(i)
    duels = [v for v in members.values() if len(v) == 2 and rows[v[0]]['parity_slm'] != rows[v[1]]['parity_slm']]
    good = sum((score[i] - score[j]) * (rows[i]['parity_slm'] - rows[j]['parity_slm']) > 0 for i, j in duels)
    return good / len(duels) if duels else float('nan')


def calibration_error(p, y):
    p, y = np.asarray(p, float), np.asarray(y, float)
    bins = np.minimum(9, (p * 10).astype(int))
    return float(sum(abs(p[bins == b].mean() - y[bins == b].mean()) * (bins == b).mean() for b in np.unique(bins)))


def summary(rows, slm_score, task=None, tier=None):
    """{part: figures} for a ranking score; task and tier are predicted indices."""
    from dataset import TASKS, TIERS
    out = {}
    for part in sorted({r['part'] for r in rows}):
        i = [k for k, r in enumerate(rows) if r['part'] == part]
        sub = [rows[k] for k in i]
        s = np.asarray(slm_score)[i]
        f = {'n': len(i), 'rho': spearman(s, [r['parity_slm'] for r in sub]), 'auroc': auroc(s, [r['tier'] == 'slm' for r in sub]),
             'pairs': pairs_in_order(sub, s)}
        if task is not None:
            f['task'] = float(np.mean([TASKS[task[k]] == rows[k]['task'] for k in i]))
        if tier is not None:
            f['tier'] = float(np.mean([TIERS[tier[k]] == rows[k]['tier'] for k in i]))
        out[part] = f
    return out


def show(name, figures):
    print(name, ' | '.join(f"{p} rho {f['rho']:.3f} auc {f['auroc']:.3f} task {f.get('task', float('nan')):.3f} tier {f.get('tier', float('nan')):.3f}"
                           + (f" pairs {f['pairs']:.3f}" if f['pairs'] == f['pairs'] else '') for p, f in figures.items()), flush=True)
