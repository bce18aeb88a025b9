"""Everything that the models are trained on, prepared once: labelled texts, call sites put together, unlabelled texts."""
import hashlib
import os
import pickle

import numpy as np

import kernel_head as kernel
from composites import composites
from dataset import labelled, own
from encode import means
from encoder import from_onnx
from managed_training import Prepared
from token_vocabulary import kept_tokens
from unlabelled import unlabelled
from wordpiece import WordPiece

LAYERS, POOLED, HEAD, TAIL, FOLDS = (0, 1, 2), (1, 2), 128, 32, 5


class Texts:
    """Token ids, encoder means, piece counts and managed features of (role, text) pairs."""

    def __init__(self, pairs, pieces, encoder):
        self.ids = [pieces.encode(text, set(role.split('+')), HEAD, TAIL) for role, text in pairs]
        self.means = means(encoder, POOLED, self.ids)
        self.counts = kernel.piece_counts(self.ids, len(pieces.id))
        self.prepared = [Prepared(text, role) for role, text in pairs]


class Corpus:
    def __init__(self, data, work):
        train, mine = labelled(data, 'train'), own()
        self.rows = train + mine + composites(train)
        self.labelled_count = len(train)
        free, self.test_rows = unlabelled(data), labelled(data, 'test')
        with open(os.path.join(work, 'encoder-vocab.txt'), encoding='utf-8') as stream:
            full = stream.read().split('\n')[:30522]
        pairs = [(r['role'], r['text']) for r in self.rows]
        self.kept = kept_tokens(full, [text for _, text in pairs])
        self.vocabulary = [full[i] for i in self.kept]
        self.encoder = from_onnx(os.path.join(work, 'encoder.onnx'), self.kept, LAYERS)
        pieces = WordPiece(self.vocabulary)
        self.train = Texts(pairs, pieces, self.encoder)
        self.free = Texts(free, pieces, self.encoder)
        self.test = Texts([(r['role'], r['text']) for r in self.test_rows], pieces, self.encoder)
        self.groups = [r['group'] for r in self.rows]

    def folds(self):
        """A fold number a row, the same for all rows of a group; our own rows belong to none and are always trained on."""
        return np.array([-1 if r['part'] == 'own' else int(hashlib.sha256(('f' + r['group']).encode()).hexdigest(), 16) % FOLDS for r in self.rows])


def load(data, work):
    """The corpus, kept in the work folder since encoding takes most of the time."""
    path = os.path.join(work, 'corpus.pkl')
    if not os.path.exists(path):
        corpus = Corpus(data, work)
        with open(path, 'wb') as out:
            pickle.dump(corpus, out)
        return corpus
    with open(path, 'rb') as stream:
        return pickle.load(stream)
