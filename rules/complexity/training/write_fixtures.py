"""Writes the texts with features and answers that the C# tests compare with: python3 write_fixtures.py MANAGED.BIN OUT.jsonl COUNT [VOCAB]"""
import json
import sys

from fixture_texts import texts
from managed_format import read
from managed_scorer import ManagedScorer
from wordpiece import WordPiece

HEAD, TAIL = 128, 32


def main(weights_path, out_path, count, vocab_path=None):
    with open(weights_path, 'rb') as stream:
        scorer = ManagedScorer(read(stream.read()))
    pieces = None
    if vocab_path:
        with open(vocab_path, encoding='utf-8') as stream:
            pieces = WordPiece(stream.read().split('\n')[:-1])
    with open(out_path, 'w', encoding='utf-8', newline='\n') as out:
        for i, (role, text) in enumerate(texts(int(count))):
            answer, counts, spans, x, hidden, logits = scorer.score(text, role)
            line = {'id': f'own-{i:04}', 'roles': role.split('+'), 'text': text, 'counts': counts, 'rows': sorted(spans),
                    'logits': [round(v, 9) for v in logits[:3]], 'answer': answer}
            if i < 200:
                line['contributions'] = [[name, round(amount, 6), evidence] for name, amount, evidence in scorer.contributions(spans, counts, x, hidden)[:6]]
            if pieces is not None:
                line['ids'] = pieces.encode(text, set(role.split('+')), HEAD, TAIL)
            out.write(json.dumps(line, ensure_ascii=True, separators=(',', ':')) + '\n')


if __name__ == '__main__':
    main(*sys.argv[1:])
