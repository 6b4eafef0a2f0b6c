"""Two vocabularies of 384 tokens, only as large as a loader asks for: byte-level BPE and SentencePiece."""

NORMAL, UNKNOWN, CONTROL, BYTE = 1, 2, 3, 6
SIZE = 384

WORDS = ('the and was little said that she her his had with for you they then there very when once upon '
         'time big day play happy friend mother could would about found looked wanted went tree house '
         'together because something morning').split()


def byte_characters() -> list[str]:
    """GPT-2's map: printable bytes stand for themselves, the others for U+0100 upward, in order."""
    printable = [*range(0x21, 0x7f), *range(0xa1, 0xad), *range(0xae, 0x100)]
    others = [b for b in range(256) if b not in printable]
    return [chr(b) if b in printable else chr(256 + others.index(b)) for b in range(256)]


def prefixes(words: list[str], space: str) -> list[tuple[str, str]]:
    """Pairs that merge each word from its left end, without repeats."""
    pairs = {}
    for word in words:
        text = space + word
        for end in range(1, len(text)):
            pairs[text[:end], text[end]] = None
    return list(pairs)


def byte_level_bpe() -> dict:
    tokens = byte_characters()
    merges = prefixes(WORDS, tokens[0x20])[:SIZE - 256 - 2]
    tokens += [left + right for left, right in merges]
    tokens += ['<|begin_of_text|>', '<|end_of_text|>']
    assert len(tokens) == len(set(tokens)) == SIZE
    return {
        'tokenizer.ggml.model': 'gpt2',
        'tokenizer.ggml.pre': 'gpt-2',
        'tokenizer.ggml.tokens': tokens,
        'tokenizer.ggml.token_type': [NORMAL] * (SIZE - 2) + [CONTROL] * 2,
        'tokenizer.ggml.merges': [f'{left} {right}' for left, right in merges],
        'tokenizer.ggml.bos_token_id': SIZE - 2,
        'tokenizer.ggml.eos_token_id': SIZE - 1,
        'tokenizer.ggml.add_bos_token': True,
    }


def sentencepiece() -> dict:
    tokens = ['<unk>', '<s>', '</s>'] + [f'<0x{b:02X}>' for b in range(256)]
    types = [UNKNOWN, CONTROL, CONTROL] + [BYTE] * 256
    scores = [0.0] * len(tokens)
    letters = [chr(c) for c in range(ord('a'), ord('z') + 1)] + ['\u2581']
    pieces = [left + right for left, right in prefixes(WORDS, '\u2581')]
    for rank, piece in enumerate(pieces[:SIZE - len(tokens) - len(letters)]):
        tokens.append(piece)
        types.append(NORMAL)
        scores.append(-float(rank))
    for rank, letter in enumerate(letters):
        tokens.append(letter)
        types.append(NORMAL)
        scores.append(-1000.0 - rank)
    assert len(tokens) == len(set(tokens)) == SIZE
    return {
        'tokenizer.ggml.model': 'llama',
        'tokenizer.ggml.tokens': tokens,
        'tokenizer.ggml.scores': scores,
        'tokenizer.ggml.token_type': types,
        'tokenizer.ggml.bos_token_id': 1,
        'tokenizer.ggml.eos_token_id': 2,
        'tokenizer.ggml.unknown_token_id': 0,
        'tokenizer.ggml.add_bos_token': True,
        'tokenizer.ggml.add_eos_token': False,
    }
