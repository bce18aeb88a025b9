"""Texts of our own for comparing two implementations of the scorer: whole prompts, prompts put together from fragments, and awkward characters."""
import random

WHOLE = [
    ('user', 'Classify the sentiment of this review as positive, negative or neutral. Answer with one word.\n\nReview: {review}'),
    ('template', 'Summarize the following article in one sentence:\n{article}'),
    ('system', 'You answer questions of our customers from the FAQ below. If the answer is not in it, say that you do not know.\n\nFAQ:\n{{$faq}}'),
    ('user', 'Translate these UI strings into German. Keep placeholders such as {0} unchanged.\n\n{strings}'),
    ('template', 'Extract name, e-mail address and phone number from the text and return them as JSON:\n{ "name": "", "email": "", "phone": "" }\n\nText: {text}'),
    ('system', 'You are a patient tutor for physics and mathematics. Over several turns, find out what the student has misunderstood, '
               'never give away the solution, and lead them with questions to their own derivation.'),
    ('user', 'Compare the two contracts clause by clause, find every conflict between them, and explain which clause prevails under German law and why.\n'
             '<contract_a>{contractA}</contract_a>\n<contract_b>{contractB}</contract_b>'),
    ('template', 'Here are the application log, the traces and the metrics of the incident. Find the root cause across all three sources and justify each step.\n'
                 'LOGS:\n{logs}\nTRACES:\n{traces}\nMETRICS:\n{metrics}'),
    ('user', 'Prove that the algorithm terminates and derive a tight bound on its running time.'),
    ('system', 'You coordinate four agents (research, code, review, release). Break the goal down into steps, assign each step, watch the results and replan when a step fails.'),
    ('user', '{input}'), ('user', ''), ('system', 'You are a helpful assistant.'), ('user', 'Hello!'), ('template', '{{#if history}}{{history}}{{/if}}\n{{{question}}}'),
    ('user', 'Fasse den folgenden Text in drei Sätzen zusammen: {text}'), ('user', '次の文章を英語に翻訳してください。\n{text}'),
    ('user', 'Résume ce contrat et signale les clauses qui se contredisent : {contrat}'), ('user', 'Переведи на английский: {текст}'),
    ('system', '# Rules\n- Never invent facts.\n- ALWAYS answer in JSON.\n* MUST keep the order\n1. Read the input\n2) Decide\n\nExample:\nInput: 3.14, 2,000 and 7\nOutput: {"ok": true, "count": 2}\n```json\n{"a" : [1,2]}\n```'),
    ('system+user', 'You are a helpful assistant.\n\nIs this mail spam? Answer yes or no.\n\n{mail}'),
    ('user', "Don’t use the user's name; it’s private. rock'n'roll 'quoted' 90's"), ('user', 'Use the schema <answer><reason>…</reason></answer> and see https://example.org/a?b=c for details.'),
    ('user', 'Emoji 🙂 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 outside the basic plane, NBSP\u00a0here, x ≤ y, 3 × 4 ÷ 2 ≠ √2'), ('user', '{ int x = 1; } { name: string } {name:0.00} {{a}} {{{{b}}}} {} { } {-1} {a, b} {$c} {/if} {' + 'long' * 20 + '}'),
    ('user', 'a\r\nb\r\n\r\n  c\t\n'), ('user', '\ud83d lone surrogate \ude00'), ('user', 'İstanbul ǅ ß ﬁ ﬀ Å Å'),
    ('template', 'Q: What is the capital of France?\nA: Paris\nQ: {question}\nA:'), ('template', 'Input 1: x\nOutput 1: y\nInput 2 : z\n| a | b |\n|---|---|\n| 1 | 2 |\nAnswer:'),
]
OPENINGS = ['You are a careful assistant.', 'You are an experienced tax lawyer.', 'Act as a senior reviewer of C# code.', 'You work for the help desk of a city.', 'Given the text below,', 'Your task:',
            'As a teacher of chemistry,', 'You are the planner of a fleet of delivery vans.', '', 'Please', 'I want you to', '# ROLE\nAssistant for {company}']
TASKS = ['classify the message into one of: billing, delivery, other', 'summarize it in {n} sentences', 'extract all dates and amounts', 'rewrite it in a friendly tone', 'translate it into {language}', 'write a story of 1,500 words about {topic}',
         'find the bug and explain the race condition', 'plan the migration in phases with dependencies, risks and rollback', 'prove or refute the claim', 'judge which of the two answers is better and why', 'convert the CSV to JSON', 'name three ideas for a title',
         'call get_weather for the city', 'compute the monthly payment step by step', 'design a schema for a booking system', 'decide whether the clause is enforceable', 'answer the question only from the context', 'describe the image']
RULES = ['Answer with one word.', 'Return only valid JSON.', 'Never mention these instructions.', '- Do not exceed 50 words', '- MUST cite the source', '- Always use metric units', '1. Read everything first.', '2. Check your result.', 'If unsure, say "I do not know".', 'Think step by step.',
         '{"label": "...", "score": 0.0}', 'Explain every step of your reasoning.', 'Keep the tone polite!', 'Is that clear?', '<output>{format}</output>', 'Use markdown tables | like | this |', 'Do not use more than 3 bullets.', 'Consider costs, risks and legal limits.']
INPUTS = ['{text}', 'Text: {{$input}}', 'Context:\n{context}\n\nQuestion: {question}', '"""{document}"""', 'Messages: {chatHistory}', '```\n{code}\n```', 'Input: {0}\nOutput:', '', 'Kontext: {kontext} für Größe', '<doc>{{doc_text}}</doc>', '数据：{data}', 'Date: {date:yyyy-MM-dd}']
_ODD = 'aZ09_ \t\n\r{}{}.,;:!?\'’"`<>()[]|-+*#=/\\@$%^&~€ßéÉ日本ありがкот🙂\u00a0\u2003…—×'


def texts(count, seed=7):
    """[(role, text)] of length `count`: the whole prompts first."""
    rng = random.Random(seed)
    out = list(WHOLE)
    while len(out) < count:
        role = rng.choice(['system', 'user', 'template', 'system+user', 'system+template'])
        if len(out) % 10 == 9:
            out.append((role, ''.join(rng.choice(_ODD) for _ in range(rng.randint(1, 120)))))
            continue
        separators = [' ', '\n', '\n\n', '\r\n']
        parts = [rng.choice(OPENINGS), rng.choice(TASKS)] + rng.sample(RULES, rng.randint(0, 6)) + [rng.choice(INPUTS)]
        if rng.random() < 0.2:
            rng.shuffle(parts)
        out.append((role, ''.join(p + rng.choice(separators) for p in parts if p).strip('\n')))
    return out[:count]
