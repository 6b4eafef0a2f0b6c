"""Draw the loss curves of training runs as SVG.

    python train/plot.py --out models/loss.svg "ternary=build/train/large-ternary" "full precision=build/train/large-full"
"""
import argparse
import json
from pathlib import Path

import matplotlib

matplotlib.use("svg")
matplotlib.rcParams["svg.fonttype"] = "none"
matplotlib.rcParams["svg.hashsalt"] = "trilobite"  # the same picture from the same log
from matplotlib import pyplot  # noqa: E402

VALIDATION = "tinystories_loss"
STYLES = ["-", "--", "-.", ":"]


def curves(log):
    """(training, validation): lists of (million tokens, nats per token). The later entry of a step counts."""
    training, validation = {}, {}
    for line in log.read_text().splitlines():
        entry = json.loads(line)
        if entry["event"] == "train":
            training[entry["step"]] = (entry["tokens"] / 1e6, entry["loss"])
        elif entry["event"] == "val":
            validation[entry["step"]] = (entry["tokens"] / 1e6, entry[VALIDATION])
    return [points for _, points in sorted(training.items())], [points for _, points in sorted(validation.items())]


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("runs", nargs="+", help="NAME=FOLDER")
    ap.add_argument("--out", type=Path, default=Path("models/loss.svg"))
    args = ap.parse_args()
    figure, axes = pyplot.subplots(figsize=(7.5, 4))
    for run, style in zip(args.runs, STYLES):
        name, _, folder = run.partition("=")
        training, validation = curves(Path(folder) / "log.jsonl")
        axes.plot(*zip(*training), style, color="#94a3b8", linewidth=0.8, label=f"{name}, training")
        axes.plot(*zip(*validation), style, color="#c2410c", linewidth=1.6, marker=".", label=f"{name}, held-out TinyStories")
    axes.set(xlabel="million tokens of training", ylabel="loss (nats per token)", ylim=(1, 4))
    axes.grid(color="#e5e7eb")
    axes.legend(frameon=False, fontsize=8)
    figure.savefig(args.out, bbox_inches="tight", metadata={"Date": None})


if __name__ == "__main__":
    main()
