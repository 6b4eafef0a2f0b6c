/* quants.c - rows of the file's tensor types to float32 or to ternary codes. */
#include "quants.h"

#include "bytes.h"
#include "simd.h"

static const tri_type types[] = {
    {TRI_F32, "F32", 1, 4},        {TRI_F16, "F16", 1, 2},        {TRI_BF16, "BF16", 1, 2},
    {TRI_Q8_0, "Q8_0", 32, 34},    {TRI_Q4_0, "Q4_0", 32, 18},    {TRI_Q6_K, "Q6_K", 256, 210},
    {TRI_TQ1_0, "TQ1_0", 256, 54}, {TRI_TQ2_0, "TQ2_0", 256, 66}, {TRI_I2_S, "I2_S", 128, 32},
};

const tri_type *tri_type_of(uint32_t id)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].id == id) return &types[i];
    return NULL;
}

bool tri_tensor_bytes(const tri_type *type, uint64_t n, uint64_t *bytes)
{
    return tri_mul(n / type->block, type->bytes, bytes) &&
           tri_add(*bytes, type->id == TRI_I2_S ? TRI_I2_S_TAIL : 0, bytes);
}

const char *tri_type_guess(uint32_t id, int64_t file_type, uint64_t bytes, uint64_t n)
{
    enum { FILE_TYPE_TL1 = 38, FILE_TYPE_TL2 = 39, FILE_TYPE_I2_S = 40 };
    bool microsoft = file_type >= FILE_TYPE_TL1 && file_type <= FILE_TYPE_I2_S;
    switch (id) {
    case 3: return "Q4_1";
    case 6: return "Q5_0";
    case 7: return "Q5_1";
    case 10: return "Q2_K";
    case 11: return "Q3_K";
    case 12: return "Q4_K";
    case 13: return "Q5_K";
    case 15: return "Q8_K";
    case 37: return "I8_S";
    case 38: return "TL1, tiled for one machine";
    case 39: return microsoft ? "TL2, tiled for one machine" : "MXFP4";
    case 40: return "NVFP4";
    case 41: return n && bytes == n / 128 * 18 ? "Q1_0" : "Q1_0 or Q1_0_G128";
    case 42:
        if (microsoft) return "TL2, tiled for one machine";
        if (bytes && bytes == n / 64 * 18) return "Q2_0";
        if (bytes && bytes == n / 128 * 34) return "Q2_0 with groups of 128 (Bonsai)";
        return "Q2_0 or TL2";
    case 134: return "IQ1_BN";
    case 135: return "IQ2_BN";
    case 142: return "PQ2_0";
    case 143: return "PTQ1_0";
    case 335: return "IQ2_BN_R4";
    default: return "unknown";
    }
}

/* Four halves to floats: the exponent is moved by a multiplication, which also gives denormals their
 * value; infinities and NaNs get their exponent back by hand. */
static inline tri_f4 f16x4(tri_u4 h)
{
    tri_u4 magnitude = (h & 0x7fff) << 13;
    tri_f4 scaled = (tri_f4)magnitude * tri_f4_set(0x1p112f);
    tri_u4 special = (tri_u4)((tri_i4)(h & 0x7c00) == 0x7c00) & 0x7f800000u;
    return (tri_f4)((tri_u4)scaled | special | (h & 0x8000) << 16);
}

float tri_f16_to_f32(uint16_t h) { return f16x4((tri_u4){h, 0, 0, 0})[0]; }

static void dequantize_f16(const uint8_t *src, float *dst, size_t n)
{
    size_t i = 0;
    for (; i + 4 <= n; i += 4, src += 8) tri_f4_store(dst + i, f16x4((tri_u4)tri_i4_widen(src)));
    for (; i < n; i++, src += 2) dst[i] = tri_f16_to_f32(tri_u16(src));
}

/* Rows whose largest weight is at least this have codes 0 for all denormals: 127 * 2^-14 / 2^-6 < 0.5. */
enum { F16_QUICK = 0x2400 /* 2^-6 */, F16_INFINITY = 0x7c00 };

/* Eight weights times `factor`, as tri_quantize_weights() rounds them. Denormals, and 0, count as something
 * below 2^-14: floats that are denormal themselves would be slow. */
static inline tri_s8 f16_codes8(const uint8_t *src, tri_f4 factor)
{
    enum { EXPONENT = 112 << 7 /* from F16's to F32's */, ROUND = 0x4b400000 /* the bits of 1.5 * 2^23 */ };
    tri_s8 h;
    memcpy(&h, src, sizeof h);
    tri_s8 upper = (h >> 3 & (int16_t)0x8fff) + (int16_t)EXPONENT, lower = h << 13;
    tri_f4 a = (tri_f4)tri_s8_zip_low(lower, upper), b = (tri_f4)tri_s8_zip_high(lower, upper);
    return tri_i4_narrow((tri_i4)(a * factor + 12582912.0f) - ROUND,
                         (tri_i4)(b * factor + 12582912.0f) - ROUND);
}

float tri_f16_quantize(const uint8_t *src, size_t n, int8_t *q)
{
    tri_s8 h, tops = {0};
    int16_t top = 0;
    if (n % 16) return 0;
    for (size_t i = 0; i < n; i += 8) {
        memcpy(&h, src + 2 * i, sizeof h);
        tops = tri_s8_max(tops, h & 0x7fff);
    }
    for (unsigned lane = 0; lane < 8; lane++) top = tops[lane] > top ? tops[lane] : top;
    if (top < F16_QUICK || top >= F16_INFINITY) return 0;
    float largest = tri_f16_to_f32((uint16_t)top);
    tri_f4 factor = tri_f4_set(127.0f / largest);
    for (size_t i = 0; i < n; i += 16) {
        tri_b16 codes = tri_s8_narrow(f16_codes8(src + 2 * i, factor), f16_codes8(src + 2 * i + 16, factor));
        memcpy(q + i, &codes, sizeof codes);
    }
    return largest / 127.0f;
}

static void dequantize_bf16(const uint8_t *src, float *dst, size_t n)
{
    size_t i = 0;
    for (; i + 4 <= n; i += 4) tri_f4_store(dst + i, (tri_f4)((tri_u4)tri_i4_widen(src + 2 * i) << 16));
    for (; i < n; i++) {
        uint32_t bits = (uint32_t)tri_u16(src + 2 * i) << 16;
        memcpy(dst + i, &bits, sizeof bits);
    }
}

/* n int8 times d, n a multiple of 8. */
static void scale_codes(const int8_t *codes, float d, float *dst, size_t n)
{
    for (size_t i = 0; i < n; i += 8) {
        tri_s8 wide = tri_s8_widen(codes + i);
        tri_f4_store(dst + i, tri_f4_of(tri_s8_low(wide)) * d);
        tri_f4_store(dst + i + 4, tri_f4_of(tri_s8_high(wide)) * d);
    }
}

static void dequantize_q8_0(const uint8_t *src, float *dst, size_t n)
{
    for (size_t i = 0; i < n; i += 32, src += 34)
        scale_codes((const int8_t *)src + 2, tri_f16_to_f32(tri_u16(src)), dst + i, 32);
}

static void dequantize_q4_0(const uint8_t *src, float *dst, size_t n)
{
    for (size_t i = 0; i < n; i += 32, src += 18) {
        int8_t codes[32];
        for (size_t j = 0; j < 16; j++) {
            codes[j] = (int8_t)((src[2 + j] & 15) - 8);
            codes[j + 16] = (int8_t)((src[2 + j] >> 4) - 8);
        }
        scale_codes(codes, tri_f16_to_f32(tri_u16(src)), dst + i, 32);
    }
}

static void dequantize_q6_k(const uint8_t *src, float *dst, size_t n)
{
    for (size_t i = 0; i < n; i += 256, src += 210) {
        float d = tri_f16_to_f32(tri_u16(src + 208));
        for (size_t half = 0; half < 2; half++) {
            const uint8_t *ql = src + 64 * half, *qh = src + 128 + 32 * half;
            const int8_t *sc = (const int8_t *)src + 192 + 8 * half;
            float *w = dst + i + 128 * half;
            int8_t codes[128];
            for (size_t l = 0; l < 32; l++) {
                codes[l] = (int8_t)((ql[l] & 15 | (qh[l] & 3) << 4) - 32);
                codes[l + 32] = (int8_t)((ql[l + 32] & 15 | (qh[l] >> 2 & 3) << 4) - 32);
                codes[l + 64] = (int8_t)((ql[l] >> 4 | (qh[l] >> 4 & 3) << 4) - 32);
                codes[l + 96] = (int8_t)((ql[l + 32] >> 4 | qh[l] >> 6 << 4) - 32);
            }
            for (size_t k = 0; k < 8; k++) scale_codes(codes + 16 * k, d * (float)sc[k], w + 16 * k, 16);
        }
    }
}

void tri_dequantize(uint32_t type, const uint8_t *src, float *dst, size_t n)
{
    switch (type) {
    case TRI_F16: dequantize_f16(src, dst, n); break;
    case TRI_BF16: dequantize_bf16(src, dst, n); break;
    case TRI_Q8_0: dequantize_q8_0(src, dst, n); break;
    case TRI_Q4_0: dequantize_q4_0(src, dst, n); break;
    case TRI_Q6_K: dequantize_q6_k(src, dst, n); break;
    default: memcpy(dst, src, n * sizeof *dst); break;
    }
}

/* Base-3 digits by multiplication: a byte holds ceil(v * 256 / 243) of five trits v, first trit most
 * significant; times 3^t, modulo 256, moves trit t to the top. */
static inline uint8_t trit(uint8_t byte, unsigned t)
{
    static const uint8_t power[5] = {1, 3, 9, 27, 81};
    uint8_t u = (uint8_t)(byte * power[t]);
    return (uint8_t)(u * 3 >> 8);
}

static void tq1_block(const uint8_t *src, uint8_t *codes)
{
    for (unsigned t = 0; t < 5; t++)
        for (unsigned m = 0; m < 32; m++) codes[32 * t + m] = trit(src[m], t);
    for (unsigned t = 0; t < 5; t++)
        for (unsigned m = 0; m < 16; m++) codes[160 + 16 * t + m] = trit(src[32 + m], t);
    for (unsigned t = 0; t < 4; t++)
        for (unsigned m = 0; m < 4; m++) codes[240 + 4 * t + m] = trit(src[48 + m], t);
}

/* False if a code is 3, which stands for no ternary value. */
static bool tq2_block(const uint8_t *src, uint8_t *codes)
{
    uint8_t threes = 0;
    for (unsigned half = 0; half < 2; half++)
        for (unsigned m = 0; m < 32; m++) {
            uint8_t b = src[32 * half + m];
            threes |= b & b >> 1 & 0x55;
            for (unsigned l = 0; l < 4; l++) codes[128 * half + 32 * l + m] = b >> 2 * l & 3;
        }
    return threes == 0;
}

bool tri_tq_codes(uint32_t type, const uint8_t *src, uint8_t *codes, float *scales, size_t n)
{
    unsigned bytes = type == TRI_TQ1_0 ? 54 : 66;
    for (size_t i = 0; i < n; i += TRI_TQ_BLOCK, src += bytes) {
        float d = tri_f16_to_f32(tri_u16(src + bytes - 2));
        if (!(d >= 0 && d <= 65504.0f)) return false;
        if (type == TRI_TQ1_0) tq1_block(src, codes + i);
        else if (!tq2_block(src, codes + i)) return false;
        if (d == 0) memset(codes + i, 1, TRI_TQ_BLOCK);
        scales[i / TRI_TQ_BLOCK] = d;
    }
    return true;
}
