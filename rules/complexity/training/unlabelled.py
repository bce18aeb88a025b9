"""Texts without labels of ours on which the managed scorer learns to agree with the reference."""
import json
import os
import random

from dataset import read_lines

QUESTIONS, LONGEST_TEMPLATE, LONGEST_QUESTION = 1200, 1200, 700


def unlabelled(folder, seed=5):
    """[(role, text)]: task templates and a sample of benchmark questions of their training split."""
    with open(os.path.join(folder, 'promptsource_templates.json'), encoding='utf-8') as stream:
        templates = [('template', t['text']) for t in json.load(stream) if 20 < len(t['text']) < LONGEST_TEMPLATE]
    questions = [q['prompt'] for q in read_lines(os.path.join(folder, 'outcomes.jsonl.gz')) if q['split'] == 'train']
    questions = [q for q in questions if len(q) < LONGEST_QUESTION]
    random.Random(seed).shuffle(questions)
    return templates + [('user', q) for q in questions[:QUESTIONS]]
