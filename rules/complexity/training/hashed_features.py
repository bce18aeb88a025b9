"""Hashes of the words and word groups of a prompt, as the managed scorer looks them up (FORMAT.md, section 3)."""
from prompt_text import BREAK, HOLE, NEWLINE, NUMBER, WORD, hole_words

UNIGRAM, BIGRAM, PREFIX, SKIPGRAM, INITIAL, HOLE_NAME, OPENING = 1, 2, 3, 4, 5, 6, 7
OPENING_WORDS = 12
PREFIX_UNITS, PREFIX_MINIMUM = 5, 7
_OFFSET, _PRIME, _MASK = 0x811C9DC5, 0x01000193, 0xFFFFFFFF


def hash_units(kind: int, text: str) -> int:
    """FNV-1a 32 over one byte for the kind and two bytes (low, high) for each code unit."""
    h = ((_OFFSET ^ kind) * _PRIME) & _MASK
    for c in text:
        u = ord(c)
        h = ((h ^ (u & 0xFF)) * _PRIME) & _MASK
        h = ((h ^ (u >> 8)) * _PRIME) & _MASK
    return h


def hash_pair(kind: int, first: int, second: int) -> int:
    """FNV-1a 32 over one byte for the kind and the eight bytes (little-endian) of two word hashes."""
    h = ((_OFFSET ^ kind) * _PRIME) & _MASK
    for value in (first, second):
        for shift in (0, 8, 16, 24):
            h = ((h ^ (value >> shift & 0xFF)) * _PRIME) & _MASK
    return h


def hashed_features(tokens):
    """Yields (hash, kind, start, end) in text order; the caller keeps the first of equal hashes."""
    before, previous, initial, words = None, None, True, 0
    for token in tokens:
        if token.kind in (BREAK, NEWLINE):
            before, previous, initial = None, None, True
            continue
        if token.kind not in (WORD, NUMBER, HOLE):
            continue
        text = '\u0001' if token.kind == HOLE else token.text
        h = hash_units(UNIGRAM, text)
        yield h, UNIGRAM, token.start, token.end
        if token.kind == HOLE:
            for word in hole_words(token.text):
                yield hash_units(HOLE_NAME, word), HOLE_NAME, token.start, token.end
        elif token.kind == WORD:
            if len(text) >= PREFIX_MINIMUM:
                yield hash_units(PREFIX, text[:PREFIX_UNITS]), PREFIX, token.start, token.end
            if initial:
                yield hash_units(INITIAL, text), INITIAL, token.start, token.end
            if words < OPENING_WORDS:
                yield hash_units(OPENING, text), OPENING, token.start, token.end
            words += 1
        if previous is not None:
            yield hash_pair(BIGRAM, previous[0], h), BIGRAM, previous[1], token.end
        if before is not None:
            yield hash_pair(SKIPGRAM, before[0], h), SKIPGRAM, before[1], token.end
        before, previous, initial = previous, (h, token.start), False
