"""Cuts BERT's vocabulary to what prompts in Latin script need."""
from collections import Counter

from wordpiece import CLS, PAD, ROLE_MARKS, SEP, UNKNOWN, WordPiece, spell_holes, words

SIZE, LAST_LATIN = 16000, 0x24F


def kept_tokens(vocabulary, texts):
    """Ascending indexes: markers, single Latin characters, all pieces of the texts, then by index (BERT's order is by frequency)."""
    pieces = WordPiece(vocabulary)
    used = Counter(p for text in texts for w in words(spell_holes(text)) for p in pieces.pieces(w))
    marks = {PAD, UNKNOWN, CLS, SEP, *ROLE_MARKS.values()}
    must = {i for i, t in enumerate(vocabulary) if t in marks or (len(t.removeprefix('##')) == 1 and ord(t[-1]) <= LAST_LATIN)} | set(used)
    rest = [i for i, t in enumerate(vocabulary)
            if i not in must and not t.startswith('[unused') and all(ord(c) <= LAST_LATIN for c in t)]
    return sorted(must | set(rest[:max(0, SIZE - len(must))]))
