"""Call sites of several texts for training: a labelled text joined with a part that carries no task keeps its label."""
import random

GENERIC_SYSTEM = ('You are a helpful assistant.', 'You are a helpful AI assistant.', 'You are an AI assistant.', 'You are an AI assistant that helps people.',
                  'Be concise and helpful.', 'You are a friendly assistant. Answer in English.', 'You answer the user.', '{systemPrompt}')
BARE_USER = ('{input}', '{{$input}}', '{question}', '{userMessage}', '{text}', 'User: {message}', '{0}')
SHARE, LONGEST = 0.18, 600


def composites(rows, seed=5):
    """Labelled rows with `role` as 'system+user' or 'system+template' and the joined text; groups stay those of the single texts."""
    rng = random.Random(seed)
    out = []
    for row in rows:
        if len(row['text']) > LONGEST or int(row['input_dependent'] or 0):
            continue
        if row['role'] in ('user', 'template') and rng.random() < SHARE:
            role, text = 'system+' + row['role'], rng.choice(GENERIC_SYSTEM) + '\n\n' + row['text']
        elif row['role'] == 'system' and rng.random() < SHARE:
            role, text = 'system+template', row['text'] + '\n\n' + rng.choice(BARE_USER)
        else:
            continue
        out.append(dict(row, role=role, text=text, part='composite'))
    return out
