"""Reads the labelled prompts of a data folder."""
import gzip
import json
import os

TASKS = ('classification', 'extraction', 'summarization', 'rewriting', 'translation', 'closed_qa', 'open_qa', 'text_generation',
         'brainstorming', 'chatbot', 'code_generation', 'code_analysis', 'math_reasoning', 'planning', 'tool_use', 'evaluation',
         'conversion', 'vision', 'other')
DIMENSIONS = ('reasoning', 'knowledge', 'creativity', 'constraints', 'context')
OUTPUTS = ('label', 'short', 'paragraph', 'page', 'long')
TIERS = ('slm', 'mid', 'flagship', 'frontier')
PARTS = ('natural', 'authored', 'public_tasks', 'applications')


def read_lines(path):
    opener = gzip.open if path.endswith('.gz') else open
    with opener(path, 'rt', encoding='utf-8') as stream:
        return [json.loads(line) for line in stream if line.strip()]


def group_of(row, part):
    """What must not be on both sides of a fold: the repository, the contrast pair, or the item itself."""
    source = row.get('source')
    if isinstance(source, dict):
        return source['repo']
    if row.get('pair') is not None:
        return f"{row['id'][:2]}-{row['pair']}"
    return f"{part}/{row['id']}"


def labelled(folder, split):
    """All labelled rows of a split, with `part` and `group` added."""
    rows = []
    for part in PARTS:
        for row in read_lines(os.path.join(folder, part + '.jsonl')):
            if row['split'] == split:
                rows.append(dict(row, part=part, group=group_of(row, part)))
    return rows


def own(path=os.path.join(os.path.dirname(os.path.abspath(__file__)), 'data', 'own_prompts.tsv')):
    """The prompts that we wrote and judged ourselves; a contrast pair shares the id but for its last letter."""
    rows = []
    with open(path, encoding='utf-8') as stream:
        for line in stream:
            if not line.strip() or line.startswith('#'):
                continue
            name, role, task, scales, output, slm, mid, tier, dependent, text = line.rstrip('\n').split('\t')
            row = {'id': 'own-' + name, 'role': role, 'text': text.replace('\\n', '\n'), 'task': task, 'output': output, 'tier': tier,
                   'parity_slm': float(slm), 'parity_mid': float(mid), 'input_dependent': int(dependent), 'part': 'own',
                   'group': 'own/' + name.rstrip('ab')}
            row.update(zip(DIMENSIONS, map(float, scales.split())))
            rows.append(row)
    return rows
