"""The named structural features of a prompt: counts that a developer can check by looking (FORMAT.md, section 4)."""
import re

from prompt_text import BREAK, HOLE, NEWLINE, NUMBER, OTHER, WORD

OBLIGATION = frozenset('must should shall always never only ensure exactly required require strictly mandatory not cannot '
                       "don't without avoid except unless"
                       .split())
EXEMPLAR = frozenset('example examples input output q a user assistant human question answer'.split())

NAMES = ('characters', 'words', 'lines', 'sentences', 'holes', 'distinct_holes', 'numbers', 'bullets', 'numbered_steps', 'headings',
         'exemplar_lines', 'table_rows', 'obligations', 'json_fields', 'tags', 'code_marks', 'math_marks', 'quotes', 'questions',
         'capitalised_words', 'long_words', 'longest_line_words', 'foreign_letters', 'known_words_percent', 'hole_percent',
         'ends_with_colon', 'ends_with_hole', 'ends_with_question', 'code_fences', 'links',
         'is_system', 'is_user', 'is_template', 'tool_definitions', 'message_parts')
COUNTED = frozenset(NAMES) - {'known_words_percent', 'hole_percent', 'ends_with_colon', 'ends_with_hole', 'ends_with_question',
                              'is_system', 'is_user', 'is_template'}

_JSON_FIELD = re.compile(r'"[A-Za-z0-9_ -]{1,40}"[ \t]*:')
_TAG = re.compile(r'<[A-Za-z][A-Za-z0-9_-]{0,40}>')
_BULLET = re.compile(r'[-*+\u2022][ \t]')
_STEP = re.compile(r'[0-9]{1,2}[.)](?![0-9])')
_CODE = frozenset('{}();=<>[]\\')
_MATH = frozenset('+=^*/%<>\u00d7\u00f7\u2264\u2265\u2260\u221a\u2211\u222b')


def scaled_log(n: int) -> float:
    """log2(n + 1), linear between the powers of two: exact in floating point on every platform."""
    m = n + 1
    k = m.bit_length() - 1
    return k + m / (1 << k) - 1.0


def structure(units: str, tokens, roles, known_words: int, tool_definitions: int = 0, message_parts: int = 1):
    """The raw integer counts in the order of NAMES. `known_words` counts the word tokens that the vocabulary has."""
    c = dict.fromkeys(NAMES, 0)
    c['characters'] = len(units)
    names, ended, hole_units, line_words, first_word = set(), True, 0, 0, True
    last = None
    for t in tokens:
        if t.kind == NEWLINE:
            c['longest_line_words'] = max(c['longest_line_words'], line_words)
            line_words, ended, first_word = 0, True, True
            continue
        last = t
        if t.kind == WORD:
            c['words'] += 1
            line_words += 1
            if ended:
                c['sentences'] += 1
                ended = False
            if t.text in OBLIGATION:
                c['obligations'] += 1
            if t.end - t.start >= 2 and all('A' <= x <= 'Z' or x == '_' for x in units[t.start:t.end]):
                c['capitalised_words'] += 1
            if t.end - t.start >= 9:
                c['long_words'] += 1
            if first_word:
                first_word = False
                if t.text in EXEMPLAR and _colon_follows(units, t.end):
                    c['exemplar_lines'] += 1
        elif t.kind == HOLE:
            c['holes'] += 1
            line_words += 1
            hole_units += t.end - t.start
            names.add(t.text)
        elif t.kind == NUMBER:
            c['numbers'] += 1
        elif t.kind == BREAK:
            if t.text in '.!?':
                ended = True
            if t.text == '?':
                c['questions'] += 1
            if t.text == '"':
                c['quotes'] += 1
    c['longest_line_words'] = max(c['longest_line_words'], line_words)
    c['distinct_holes'] = len(names)
    for ch in units:
        if ch in _CODE:
            c['code_marks'] += 1
        if ch in _MATH:
            c['math_marks'] += 1
        if ord(ch) >= 0x80 and not 0x2000 <= ord(ch) <= 0x2bff:
            c['foreign_letters'] += 1
    for line in units.split('\n'):
        line = line.strip(' \t\r')
        if not line:
            continue
        c['lines'] += 1
        c['bullets'] += _BULLET.match(line) is not None
        c['numbered_steps'] += _STEP.match(line) is not None
        c['headings'] += line[0] == '#' or (line[-1] == ':' and len(line) <= 48)
        c['table_rows'] += line.count('|') >= 2
        c['code_fences'] += line.startswith('```')
    c['json_fields'] = len(_JSON_FIELD.findall(units))
    c['tags'] = len(_TAG.findall(units))
    c['links'] = units.count('://')
    c['known_words_percent'] = known_words * 100 // c['words'] if c['words'] else 0
    c['hole_percent'] = hole_units * 100 // len(units) if units else 0
    c['ends_with_colon'] = int(last is not None and last.text == ':')
    c['ends_with_hole'] = int(last is not None and last.kind == HOLE)
    c['ends_with_question'] = int(last is not None and last.text == '?')
    for role in ('system', 'user', 'template'):
        c['is_' + role] = int(role in roles)
    c['tool_definitions'] = tool_definitions
    c['message_parts'] = message_parts
    return [c[n] for n in NAMES]


def _colon_follows(units: str, position: int) -> bool:
    """Whether a colon stands within the next four code units of the same line ('Example 12:')."""
    for ch in units[position:position + 4]:
        if ch == ':':
            return True
        if ch == '\n':
            return False
    return False


def scaled(counts):
    """The counts as the network sees them: counted ones through scaled_log, percentages as a fraction, flags as they are."""
    return [scaled_log(v) if n in COUNTED else v / 100.0 if n.endswith('_percent') else float(v) for n, v in zip(NAMES, counts)]
