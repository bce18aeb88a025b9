"""Trains, calibrates and writes both models: python3 train.py --data DIR --work DIR --out DIR (see train.sh)."""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch

import calibration
import managed_export
import metrics
from corpus import load
from dataset import TIERS
from managed_scorer import OUTPUT, TASK, TIER, HEADS
from pair_of_models import MANAGED_SHARE, Pair
from quantise import quantise
from reference_model import ReferenceModel

VERSION = '2026.11.3'
FALSE_ALARMS = 0.045   # of flagship and frontier prompts in each part of the data, out of fold, at the default threshold
LIMITS = (0.6, 45.0)   # abstain: input dependence from, known words below percent


def out_of_fold(corpus):
    """Predictions for the labelled rows by models that saw nothing of their repository, pair or application."""
    folds, count = corpus.folds(), corpus.labelled_count
    reference, managed = np.zeros((count, HEADS)), np.zeros((count, HEADS))
    known, words = np.zeros(count), np.zeros(count)
    for fold in sorted(set(folds[:count])):
        held = np.where(folds[:count] == fold)[0]
        pair = Pair(corpus, np.where(folds != fold)[0])
        reference[held], managed[held], inputs = pair.predict(corpus.train, held)
        known[held], words[held] = inputs.known_percent, inputs.scaled_words
    return reference, managed, known, words


def calibrated(logits, rows, known, words, called_share=None):
    """(curve slm, curve mid, confidence weights, share called over-served) from out-of-fold logits."""
    slm = calibration.parity_curve(logits[:, 0], [r['parity_slm'] / 100 for r in rows])
    mid = calibration.parity_curve(logits[:, 1], [r['parity_mid'] / 100 for r in rows])
    at = calibration.threshold_logit(logits[:, 0], rows, FALSE_ALARMS) if called_share is None else float(np.quantile(logits[:, 0], 1 - called_share))
    slm = calibration.move_threshold(slm, at)
    confidence = calibration.confidence_weights(logits, known, words, [r['tier'] == TIERS[0] for r in rows])
    return slm, mid, confidence, float(np.mean(logits[:, 0] >= at))


def export_reference(corpus, pair, path):
    encoder = corpus.encoder
    longest = max(map(len, corpus.train.ids)) + 2
    encoder.position = torch.nn.Embedding.from_pretrained(encoder.position.weight[:longest].detach().clone())
    model = ReferenceModel(encoder, pair.head, len(corpus.kept)).eval()
    ids = torch.tensor([corpus.train.ids[0], corpus.train.ids[0]])
    inputs = (ids, torch.ones_like(ids), torch.tensor(pair.inputs.dense[[0, 0]]))
    full = path + '.float'
    axes = {'ids': {0: 'batch', 1: 'length'}, 'attention': {0: 'batch', 1: 'length'}, 'dense': {0: 'batch'}, 'logits': {0: 'batch'}}
    torch.onnx.export(model, inputs, full, input_names=['ids', 'attention', 'dense'], output_names=['logits'], dynamic_axes=axes, opset_version=13)
    onnx.save(quantise(onnx.load(full)), path)
    os.remove(full)


def manifest(out, curves):
    files = {}
    for name in ('managed.bin', 'model.onnx', 'vocab.txt'):
        with open(os.path.join(out, name), 'rb') as stream:
            data = stream.read()
        files[name] = {'bytes': len(data), 'sha256': hashlib.sha256(data).hexdigest()}
    slm, mid, confidence, _ = curves

    def numbers(a):
        return [round(float(v), 6) for v in a]
    section = {'curves': {n: {'x': numbers(c[0]), 'y': numbers(c[1])} for n, c in (('slm', slm), ('mid', mid))}, 'confidence': numbers(confidence),
               'managedShare': MANAGED_SHARE}
    with open(os.path.join(out, 'model.json'), 'w', encoding='utf-8', newline='\n') as stream:
        stream.write(json.dumps({'format': 1, 'version': VERSION, 'files': files, 'onnx': section}, indent=2) + '\n')


def report(name, rows, logits, curve):
    metrics.show(name, metrics.summary(rows, logits[:, 0], logits[:, TASK:OUTPUT].argmax(1), logits[:, TIER:].argmax(1)))
    p = calibration.apply(logits[:, 0], curve)
    for part in sorted({r['part'] for r in rows}):
        i = [k for k, r in enumerate(rows) if r['part'] == part]
        slm, hard = [k for k in i if rows[k]['tier'] == 'slm'], [k for k in i if rows[k]['tier'] in TIERS[2:]]
        print(f"  {part}: ECE {metrics.calibration_error(p[i], [rows[k]['parity_slm'] / 100 for k in i]):.3f} "
              f"recall {np.mean(p[slm] >= 0.85):.3f} false alarms {np.mean(p[hard] >= 0.85):.3f}", flush=True)
    return p


def main():
    parser = argparse.ArgumentParser()
    for name in ('--data', '--work', '--out'):
        parser.add_argument(name, required=True)
    a = parser.parse_args()
    corpus = load(a.data, a.work)
    rows = corpus.rows[:corpus.labelled_count]
    reference, managed, known, words = out_of_fold(corpus)
    np.savez(os.path.join(a.work, 'out-of-fold.npz'), reference=reference, managed=managed, known=known)
    of_reference = calibrated(reference, rows, known, words)
    of_managed = calibrated(managed, rows, known, words, of_reference[3])
    p = report('reference, out of fold', rows, reference, of_reference[0])
    q = report('managed, out of fold', rows, managed, of_managed[0])
    print(f'verdicts that differ: {np.mean((p >= 0.85) != (q >= 0.85)):.3f}')
    pair = Pair(corpus, np.arange(len(corpus.rows)))
    weights = managed_export.export(pair.managed, pair.vocabulary, pair.inputs, VERSION, of_managed[:2], of_managed[2],
                                    calibration.score_weights(rows), LIMITS)
    with open(os.path.join(a.out, 'managed.bin'), 'wb') as out:
        out.write(weights.to_bytes())
    with open(os.path.join(a.out, 'vocab.txt'), 'w', encoding='utf-8', newline='\n') as out:
        out.write('\n'.join(corpus.vocabulary) + '\n')
    export_reference(corpus, pair, os.path.join(a.out, 'model.onnx'))
    manifest(a.out, of_reference)
    reference, managed, _ = pair.predict(corpus.test, np.arange(len(corpus.test_rows)))
    p = report('reference, test', corpus.test_rows, reference, of_reference[0])
    q = report('managed, test', corpus.test_rows, managed, of_managed[0])
    print(f'verdicts that differ: {np.mean((p >= 0.85) != (q >= 0.85)):.3f}')


if __name__ == '__main__':
    main()
