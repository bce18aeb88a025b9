"""BERT's uncased WordPiece over our vocabulary, equal to Microsoft.ML.Tokenizers' BertTokenizer on what prompts contain (FORMAT.md, section 9)."""
import unicodedata

from prompt_text import HOLE, hole_words, to_code_units, tokenize

PAD, UNKNOWN, CLS, SEP = '[PAD]', '[UNK]', '[CLS]', '[SEP]'
ROLE_MARKS = {'system': '[unused1]', 'user': '[unused2]', 'template': '[unused3]'}
LONGEST_WORD = 100


def spell_holes(text: str) -> str:
    """Each hole as its name's words between single braces: '{{$userInput}}' becomes ' {user input} '."""
    units = to_code_units(text)
    out, at = [], 0
    for token in tokenize(units):
        if token.kind == HOLE:
            out += [units[at:token.start], ' {', ' '.join(hole_words(token.text)), '} ']
            at = token.end
    out.append(units[at:])
    joined = ''.join(out)
    return joined.encode('utf-16-le', 'surrogatepass').decode('utf-16-le', 'replace')


def _is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c).startswith('P')


def _is_chinese(o):
    return (0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
            or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F)


def words(text: str):
    """Lower-case words and single punctuation marks, accents removed."""
    clean = []
    for c in text:
        o = ord(c)
        if o in (0, 0xFFFD) or (unicodedata.category(c).startswith('C') and c not in '\t\n\r'):
            continue
        if c.isspace():
            clean.append(' ')
        elif _is_chinese(o):
            clean += [' ', c, ' ']
        else:
            clean.append(c)
    for word in ''.join(clean).split():
        word = ''.join(c for c in unicodedata.normalize('NFD', word.lower()) if unicodedata.category(c) != 'Mn')
        current = ''
        for c in word:
            if _is_punctuation(c):
                if current:
                    yield current
                    current = ''
                yield c
            else:
                current += c
        if current:
            yield current


class WordPiece:
    def __init__(self, vocabulary):
        self.id = {t: i for i, t in enumerate(vocabulary)}
        self._cache = {}

    def pieces(self, word):
        """Greedy longest match; a word that cannot be covered is one [UNK]."""
        found = self._cache.get(word)
        if found is None:
            found = self._cache[word] = self._match(word)
        return found

    def _match(self, word):
        if len(word) > LONGEST_WORD:
            return [self.id[UNKNOWN]]
        out, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start:
                piece = self.id.get(('##' if start else '') + word[start:end])
                if piece is not None:
                    break
                end -= 1
            if end == start:
                return [self.id[UNKNOWN]]
            out.append(piece)
            start = end
        return out

    def encode(self, text, roles, head, tail):
        """[CLS] role pieces... [SEP]; of a long text the first `head` and the last `tail` pieces."""
        ids = [p for w in words(spell_holes(text)) for p in self.pieces(w)]
        if len(ids) > head + tail:
            ids = ids[:head] + ids[-tail:]
        marks = [self.id[ROLE_MARKS[r]] for r in ('system', 'user', 'template') if r in roles]
        return [self.id[CLS]] + marks + ids + [self.id[SEP]]
