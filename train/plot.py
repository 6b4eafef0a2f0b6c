"""Draw the loss curve of log.jsonl as SVG.

    python train/plot.py [--log build/train/run/log.jsonl] [--out models/loss.svg]
"""
import argparse
import json
from pathlib import Path

W, H, LEFT, TOP, RIGHT, BOTTOM = 640, 320, 44, 16, 16, 36
COLOURS = {"training": "#8899aa", "stories, validation": "#c2410c", "dialogues, validation": "#1d4ed8"}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--log", type=Path, default=Path("build/train/run/log.jsonl"))
    ap.add_argument("--out", type=Path, default=Path("models/loss.svg"))
    args = ap.parse_args()

    # Keyed by step: a resumed run repeats a few steps, and the later entry counts.
    series = {name: {} for name in COLOURS}
    tokens = {0: 0}
    for line in args.log.read_text().splitlines():
        e = json.loads(line)
        if e["event"] == "train":
            tokens[e["step"]] = e["tokens"] / 1e6
            series["training"][e["step"]] = e["loss"]
        elif e["event"] == "val":
            series["stories, validation"][e["step"]] = e["stories_loss"]
            series["dialogues, validation"][e["step"]] = e["persona_loss"]
    per_step = max(tokens.values()) / max(tokens)
    end = max(tokens.values())
    low, high = 1.0, 4.0

    def x(step):
        return LEFT + (W - LEFT - RIGHT) * tokens.get(step, step * per_step) / end

    def y(loss):
        return TOP + (H - TOP - BOTTOM) * (high - min(loss, high)) / (high - low)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {W} {H}" font-family="sans-serif" font-size="11">',
           f'<rect width="{W}" height="{H}" fill="#fff"/>']
    for i in range(7):
        v = low + i * (high - low) / 6
        out.append(f'<path d="M{LEFT} {y(v):.1f}H{W - RIGHT}" stroke="#e5e7eb"/>'
                   f'<text x="{LEFT - 6}" y="{y(v) + 4:.1f}" text-anchor="end">{v:.1f}</text>')
    for m in range(0, int(end) + 1, 5):
        out.append(f'<text x="{LEFT + (W - LEFT - RIGHT) * m / end:.1f}" y="{H - 18}" text-anchor="middle">{m}</text>')
    out.append(f'<text x="{(W + LEFT) / 2}" y="{H - 4}" text-anchor="middle">million training tokens</text>')
    for i, (name, points) in enumerate(series.items()):
        path = "L".join(f"{x(s):.1f} {y(v):.1f}" for s, v in sorted(points.items()))
        width = 1 if name == "training" else 2
        out.append(f'<path d="M{path}" fill="none" stroke="{COLOURS[name]}" stroke-width="{width}"/>'
                   f'<text x="{W - RIGHT - 6}" y="{TOP + 14 + 15 * i}" text-anchor="end" fill="{COLOURS[name]}">{name} (nats per token)</text>')
    args.out.write_text("\n".join(out + ["</svg>\n"]))


if __name__ == "__main__":
    main()
