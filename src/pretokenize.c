/* pretokenize.c - cuts text into the words that byte-level BPE merges within.
 *
 * Each split is published as a regular expression; here it is a scanner that looks at each character a
 * bounded number of times. The expressions, first alternative that matches at a position:
 *   gpt2    's|'t|'re|'ve|'m|'ll|'d  ?\p{L}+  ?\p{N}+  ?[^\s\p{L}\p{N}]+  \s+(?!\S)  \s+
 *   llama3  (?i:'s|'t|'re|'ve|'m|'ll|'d)  [^\r\n\p{L}\p{N}]?\p{L}+  \p{N}{1,3}
 *            ?[^\s\p{L}\p{N}]+[\r\n]*  \s*[\r\n]+  \s+(?!\S)  \s+
 *   qwen2   as llama3, but numbers one by one
 *   default four splits, one inside the other: [\p{P}$+<=>^~|]+, gpt2, \p{N}+, [0-9][0-9][0-9] */
#include <string.h>

#include "tokenizer_internal.h"
#include "unicode.h"

typedef struct {
    uint32_t code;
    tri_char_class class;
    size_t end; /* where the next character begins */
} character;

static character char_at(const char *text, size_t n, size_t at)
{
    if (at >= n) return (character){0, TRI_CHAR_NONE, n};
    bool valid;
    character c = {.end = at};
    c.code = tri_utf8_next(text, n, &c.end, &valid);
    c.class = tri_class_of(c.code);
    return c;
}

static bool is_newline(character c) { return c.code == '\n' || c.code == '\r'; }

/* Neither white space, nor a letter, nor a number: [^\s\p{L}\p{N}] */
static bool is_symbol(character c) { return c.class == TRI_CHAR_OTHER || c.class == TRI_CHAR_PUNCTUATION; }

static size_t run_of(const char *text, size_t n, size_t at, tri_char_class class)
{
    for (character c; (c = char_at(text, n, at)).class == class;) at = c.end;
    return at;
}

static size_t run_of_symbols(const char *text, size_t n, size_t at)
{
    for (character c; is_symbol(c = char_at(text, n, at));) at = c.end;
    return at;
}

/* End of an English contraction whose apostrophe stands at `at`, 0 if there is none. */
static size_t contraction(const char *text, size_t n, size_t at, bool any_case)
{
    character apostrophe = char_at(text, n, at), first = char_at(text, n, apostrophe.end);
    if (apostrophe.code != '\'' || first.class == TRI_CHAR_NONE) return 0;
    character second = char_at(text, n, first.end);
    uint32_t a = first.code, b = second.code;
    if (any_case) {
        if (a == 0x17F) a = 's'; /* long s: the one character beyond ASCII that folds to one of these */
        if (a >= 'A' && a <= 'Z') a += 'a' - 'A';
        if (b >= 'A' && b <= 'Z') b += 'a' - 'A';
    }
    if (a == 's' || a == 't' || a == 'm' || a == 'd') return first.end;
    if ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')) return second.end;
    return 0;
}

/* \s+(?!\S)|\s+ at white space: the run but for its last character, which may join what follows. */
static size_t white_space(const char *text, size_t n, size_t at)
{
    size_t last = at, end = at;
    for (character c; (c = char_at(text, n, end)).class == TRI_CHAR_SPACE; end = c.end) last = end;
    return end == n || last == at ? end : last;
}

static size_t gpt2_word(const char *text, size_t n, size_t at)
{
    size_t end = contraction(text, n, at, false);
    if (end) return end;
    character c = char_at(text, n, at);
    size_t start = c.code == ' ' ? c.end : at;
    character main = char_at(text, n, start);
    if (main.class == TRI_CHAR_LETTER || main.class == TRI_CHAR_NUMBER)
        return run_of(text, n, start, main.class);
    if (is_symbol(main)) return run_of_symbols(text, n, start);
    return white_space(text, n, at);
}

static size_t llama3_word(const char *text, size_t n, size_t at, int max_digits)
{
    size_t end = contraction(text, n, at, true);
    if (end) return end;

    character c = char_at(text, n, at);
    if (c.class == TRI_CHAR_LETTER) return run_of(text, n, at, TRI_CHAR_LETTER);
    if (c.class == TRI_CHAR_NUMBER) {
        for (int i = 0; i < max_digits && (c = char_at(text, n, at)).class == TRI_CHAR_NUMBER; i++)
            at = c.end;
        return at;
    }
    if (!is_newline(c) && char_at(text, n, c.end).class == TRI_CHAR_LETTER)
        return run_of(text, n, c.end, TRI_CHAR_LETTER);

    size_t start = c.code == ' ' ? c.end : at;
    if (is_symbol(char_at(text, n, start))) {
        end = run_of_symbols(text, n, start);
        for (character after; is_newline(after = char_at(text, n, end));) end = after.end;
        return end;
    }

    size_t newlines_end = 0;
    end = at;
    for (character space; (space = char_at(text, n, end)).class == TRI_CHAR_SPACE;) {
        end = space.end;
        if (is_newline(space)) newlines_end = end;
    }
    return newlines_end ? newlines_end : white_space(text, n, at);
}

static bool is_default_mark(character c)
{
    return c.class == TRI_CHAR_PUNCTUATION || c.code == '$' || c.code == '+' || c.code == '<' ||
           c.code == '=' || c.code == '>' || c.code == '^' || c.code == '~' || c.code == '|';
}

static bool is_ascii_digit(const char *text, size_t n, size_t at)
{
    return at < n && text[at] >= '0' && text[at] <= '9';
}

static bool three_digits(const char *text, size_t n, size_t at)
{
    return is_ascii_digit(text, n, at) && is_ascii_digit(text, n, at + 1) && is_ascii_digit(text, n, at + 2);
}

static size_t default_word(tri_words *w)
{
    const char *text = w->text;
    size_t at = w->at;
    character c;
    if (at >= w->fragment_end) {
        bool marks = is_default_mark(char_at(text, w->n, at));
        w->fragment_end = at;
        while ((c = char_at(text, w->n, w->fragment_end)).class != TRI_CHAR_NONE &&
               is_default_mark(c) == marks)
            w->fragment_end = c.end;
    }
    if (at >= w->match_end) w->match_end = gpt2_word(text, w->fragment_end, at);

    size_t end = w->match_end;
    c = char_at(text, end, at);
    if (c.class != TRI_CHAR_NUMBER) /* only a space can stand before numbers in a gpt2 word */
        return char_at(text, end, c.end).class == TRI_CHAR_NUMBER ? c.end : end;
    if (three_digits(text, end, at)) return at + 3;
    while (at < end && !three_digits(text, end, at)) at = char_at(text, end, at).end;
    return at;
}

size_t tri_words_next(tri_words *w)
{
    switch (w->split) {
    case TRI_SPLIT_LLAMA3: return llama3_word(w->text, w->n, w->at, 3);
    case TRI_SPLIT_QWEN2: return llama3_word(w->text, w->n, w->at, 1);
    case TRI_SPLIT_DEFAULT: return default_word(w);
    default: return gpt2_word(w->text, w->n, w->at);
    }
}

/* Names that converters write for these four splits. */
static const char *const split_names[] = {
    [TRI_SPLIT_LLAMA3] = "llama3, llama-v3, llama-bpe, falcon3, falcon-h1, falcon_e, pixtral, midm-2.0, lfm2",
    [TRI_SPLIT_GPT2] = "gpt-2, gpt-neox, olmo, mpt, phi-2, jais, mellum, exaone4",
    [TRI_SPLIT_QWEN2] = "qwen2, deepseek-r1-qwen, megrez",
    [TRI_SPLIT_DEFAULT] = "default",
};

static bool lists(const char *names, tri_str name)
{
    for (;; names += 2) { /* behind ", " */
        size_t n = strcspn(names, ",");
        if (n == name.n && memcmp(names, name.bytes, n) == 0) return true;
        names += n;
        if (!*names) return false;
    }
}

tri_status tri_word_split_of_name(tri_str name, tri_word_split *split, tri_error *error)
{
    for (int i = 0; i < (int)(sizeof split_names / sizeof split_names[0]); i++)
        if (lists(split_names[i], name)) {
            *split = (tri_word_split)i;
            return TRI_OK;
        }
    return tri_fail(error, TRI_FORMAT_UNSUPPORTED,
                    "tokenizer.ggml.pre is \"%.*s\"; supported are %s, %s, %s, %s",
                    name.n < 60 ? (int)name.n : 60, name.bytes, split_names[TRI_SPLIT_LLAMA3],
                    split_names[TRI_SPLIT_GPT2], split_names[TRI_SPLIT_QWEN2],
                    split_names[TRI_SPLIT_DEFAULT]);
}
