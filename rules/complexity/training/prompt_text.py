"""Splits a prompt into the tokens that both scorers' features are made from.

Everything works on UTF-16 code units, because that is what the C# scorer sees. FORMAT.md specifies the rules;
this file is their reference implementation.
"""
import re
from typing import NamedTuple

WORD, NUMBER, HOLE, BREAK, NEWLINE, OTHER = range(6)


class Token(NamedTuple):
    kind: int
    text: str   # lower-cased for words; the content between the braces for holes
    start: int  # first code unit
    end: int    # behind the last code unit


_LETTER = ('A-Za-z_\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ud7ff\uf900-\ufdff\ufe10-\ufefe'
           '\uff21-\uff3a\uff41-\uff5a\uff66-\uffef')
_HOLE = r'\{{1,3}([^{}"\n;=]{1,64})\}{1,3}'
_TOKEN = re.compile(
    f'(?P<hole>{_HOLE})'
    f"|(?P<word>[{_LETTER}](?:[{_LETTER}0-9]|['\u2019](?=[{_LETTER}]))*)"
    r'|(?P<number>[0-9](?:[0-9]|[.,](?=[0-9]))*)'
    r'|(?P<newline>\n)'
    r'|(?P<break>[.!?;:|()\[\]{}"`<>])'
    r'|(?P<other>[^ \t\r\u00a0])')
_HOLE_CONTENT = re.compile(r'[A-Za-z0-9_$#/@*&^!]')
_ASCII_LOWER = str.maketrans('ABCDEFGHIJKLMNOPQRSTUVWXYZ\u2019', "abcdefghijklmnopqrstuvwxyz'")


def to_code_units(text: str) -> str:
    """The text with one character a UTF-16 code unit (lone surrogates stay as they are)."""
    if all(ord(c) < 0x10000 for c in text):
        return text
    raw = text.encode('utf-16-le', 'surrogatepass')
    return ''.join(chr(raw[i] | raw[i + 1] << 8) for i in range(0, len(raw), 2))


def is_hole(content: str) -> bool:
    """Whether what stands between braces is the name of a hole and not code or a type."""
    content = content.strip(' \t')
    return bool(content) and bool(_HOLE_CONTENT.match(content)) and ': ' not in content and ', ' not in content


def lower(word: str) -> str:
    """ASCII lower case; a typographic apostrophe becomes a plain one."""
    return word.translate(_ASCII_LOWER)


def tokenize(units: str):
    """Yields the tokens of a text given as code units."""
    position = 0
    while True:
        match = _TOKEN.search(units, position)
        if match is None:
            return
        position = match.end()
        if match.group('hole') is not None:
            if is_hole(match.group(2)):
                yield Token(HOLE, match.group(2), match.start(), match.end())
            else:
                position = match.start() + 1
                yield Token(BREAK, '{', match.start(), position)
        elif match.group('word') is not None:
            yield Token(WORD, lower(match.group()), match.start(), match.end())
        elif match.group('number') is not None:
            yield Token(NUMBER, '#', match.start(), match.end())
        elif match.group('newline') is not None:
            yield Token(NEWLINE, '\n', match.start(), match.end())
        elif match.group('break') is not None:
            yield Token(BREAK, match.group(), match.start(), match.end())
        else:
            yield Token(OTHER, match.group(), match.start(), match.end())


def hole_words(content: str):
    """Up to four lower-case words of a hole's name: runs of ASCII letters, split where a capital follows a small letter."""
    words, current = [], ''
    for c in content:
        if 'a' <= c <= 'z':
            current += c
        elif 'A' <= c <= 'Z':
            if current and 'a' <= previous <= 'z':
                words.append(current)
                current = ''
            current += c.lower()
        elif current:
            words.append(current)
            current = ''
        previous = c
    if current:
        words.append(current)
    return words[:4]
