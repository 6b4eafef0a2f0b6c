#!/usr/bin/env python3
"""Writes src/unicode_tables.h from Python's unicodedata: python3 tools/gen-unicode.py > src/unicode_tables.h

The classes are those that pre-tokenizers ask for: \\p{L}, \\p{N}, \\p{P} and White_Space."""
import sys
import unicodedata

CLASSES = {'L': 'TRI_CHAR_LETTER', 'N': 'TRI_CHAR_NUMBER', 'P': 'TRI_CHAR_PUNCTUATION'}
SHORT = {'TRI_CHAR_OTHER': 'O', 'TRI_CHAR_LETTER': 'L', 'TRI_CHAR_NUMBER': 'N', 'TRI_CHAR_PUNCTUATION': 'P',
         'TRI_CHAR_SPACE': 'S'}


def class_of(code):
    category = unicodedata.category(chr(code))
    if category[0] == 'Z' or 0x09 <= code <= 0x0D or code == 0x85:
        return 'TRI_CHAR_SPACE'  # White_Space: all separators and these controls
    return CLASSES.get(category[0], 'TRI_CHAR_OTHER')


def ranges(first, last):
    start, current = first, class_of(first)
    for code in range(first + 1, last + 2):
        after = class_of(code) if code <= last else None
        if after != current:
            if current != 'TRI_CHAR_OTHER':
                yield start, code - 1, current
            start, current = code, after


def rows(items, per_row):
    return '\n'.join('    ' + ' '.join(items[i:i + per_row]) for i in range(0, len(items), per_row))


table = list(ranges(0x80, sys.maxunicode))
print(f'''/* unicode_tables.h - character classes of Unicode {unicodedata.unidata_version}; written by tools/gen-unicode.py.
 *
 * Included by unicode.c alone. Letters: O other, L letter, N number, P punctuation, S white space. */
enum {{
{rows([f'{short} = {name},' for name, short in SHORT.items()], 3)}
}};

static const uint8_t ascii_class[128] = {{
{rows([f'{SHORT[class_of(code)]},' for code in range(0x80)], 32)}
}};

/* Ranges beyond ASCII, ascending; what is in none is O. */
static const struct {{
    uint32_t first;
    uint32_t last : 24, class : 8;
}} class_ranges[{len(table)}] = {{
{rows([f'{{0x{first:X}, 0x{last:X}, {SHORT[name]}}},' for first, last, name in table], 4)}
}};''')
