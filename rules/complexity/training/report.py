"""Prints the model card's tables: python3 report.py --data DIR --work DIR, after train.py."""
import argparse
import json
import os

import numpy as np

import calibration
import kernel_head as kernel
import managed_training as managed
import metrics
from corpus import load
from dataset import TIERS, read_lines
from managed_scorer import OUTPUT, TASK
from pair_of_models import Pair

THRESHOLDS = (0.60, 0.65, 0.70, 0.75, 0.80, 0.85, 0.88, 0.90)


def threshold_curve(rows, parity):
    print('threshold | called over-served | slm recall | flagship and frontier called | labelled regret of the called')
    label = np.array([r['parity_slm'] / 100 for r in rows])
    slm = np.array([r['tier'] == 'slm' for r in rows])
    hard = np.array([r['tier'] in TIERS[2:] for r in rows])
    for t in THRESHOLDS:
        c = parity >= t
        print(f'{t:.2f} | {c.mean():.3f} | {c[slm].mean():.3f} | {c[hard].mean():.3f} | {1 - label[c].mean():.3f}')


def learning_curve(corpus):
    print('share of groups | rho, AUROC on natural and applications rows out of fold (kernel head alone, folds 0 and 1)')
    folds = corpus.folds()
    names = np.array(corpus.groups)
    rng = np.random.default_rng(3)
    order = {g: v for g, v in zip(sorted(set(names)), rng.random(len(set(names))))}
    rank = np.array([order[g] for g in names])
    for share in (0.125, 0.25, 0.5, 1.0):
        rows, score = [], []
        for fold in (0, 1):
            held = np.where(folds[:corpus.labelled_count] == fold)[0]
            index = np.where((folds != fold) & (rank < share))[0]
            inputs = managed.Inputs([corpus.train.prepared[i] for i in index], [])
            head = kernel.KernelHead().fit(corpus.train.means[index], inputs.dense, corpus.train.counts[index], [corpus.rows[i] for i in index])
            seen = managed.Inputs([corpus.train.prepared[i] for i in held], [], inputs.mean, inputs.inverse)
            score += head.predict(corpus.train.means[held], seen.dense, corpus.train.counts[held])[:, 0].tolist()
            rows += [corpus.rows[i] for i in held]
        figures = metrics.summary(rows, score)
        print(share, len(index), {p: (round(f['rho'], 3), round(f['auroc'], 3)) for p, f in figures.items()})


def outcome_validity(data, corpus, pair):
    print('source | questions | Spearman of parity.slm with small models\' results | of brevity')
    by_text = {q['prompt']: q for q in read_lines(os.path.join(data, 'outcomes.jsonl.gz'))}
    from unlabelled import unlabelled
    texts = [text for _, text in unlabelled(data)]
    index = [i for i, t in enumerate(texts) if t in by_text and by_text[t]['p_small'] is not None]
    logits, _, _ = pair.predict(corpus.free, index)
    found = [by_text[texts[i]] for i in index]
    for source in ['all'] + sorted({q['source'] for q in found}):
        k = [j for j, q in enumerate(found) if source in ('all', q['source'])]
        if len(k) >= 30:
            small = [found[j]['p_small'] for j in k]
            print(source, len(k), round(metrics.spearman(logits[k, 0], small), 3), round(metrics.spearman([-len(found[j]['prompt']) for j in k], small), 3))


def unfamiliar(rows, logits, parity, known):
    print('known words percent | texts | rho | mean |parity - label|')
    label = np.array([r['parity_slm'] / 100 for r in rows])
    for low, high in ((0, 30), (30, 45), (45, 70), (70, 90), (90, 101)):
        k = (known >= low) & (known < high)
        if k.sum() >= 5:
            print(f'{low}-{high} | {k.sum()} | {metrics.spearman(logits[k, 0], label[k]):.3f} | {np.abs(parity[k] - label[k]).mean():.3f}')


def by_task(rows, logits, parity):
    print('task | texts | AUROC slm | task right | mean error (parity - label)')
    for task in sorted({r['task'] for r in rows}):
        k = [i for i, r in enumerate(rows) if r['task'] == task]
        from dataset import TASKS
        right = np.mean([TASKS[logits[i, TASK:OUTPUT].argmax()] == task for i in k])
        error = np.mean([parity[i] - rows[i]['parity_slm'] / 100 for i in k])
        print(f"{task} | {len(k)} | {metrics.auroc(logits[k, 0], [rows[i]['tier'] == 'slm' for i in k]):.3f} | {right:.3f} | {error:+.3f}")


def main():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--work'):
        parser.add_argument(name, required=True)
    a = parser.parse_args()
    corpus = load(a.data, a.work)
    rows = corpus.rows[:corpus.labelled_count]
    saved = np.load(os.path.join(a.work, 'out-of-fold.npz'))
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'model.json'), encoding='utf-8') as stream:
        curve = json.load(stream)['onnx']['curves']['slm']
    parity = calibration.apply(saved['reference'][:, 0], (curve['x'], curve['y']))
    threshold_curve(rows, parity)
    for part in sorted({r['part'] for r in rows}):
        k = [i for i, r in enumerate(rows) if r['part'] == part]
        print(part)
        threshold_curve([rows[i] for i in k], parity[k])
    by_task(rows, saved['reference'], parity)
    unfamiliar(rows, saved['reference'], parity, saved['known'])
    learning_curve(corpus)
    outcome_validity(a.data, corpus, Pair(corpus, np.arange(len(corpus.rows))))


if __name__ == '__main__':
    main()
