#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a model's verdicts hold when the same music comes in another form, and how sure it is of what it does not know.

Usage: robustness_bench.py BUILD --model FILE [--files N] [--kind NAME=FOLDER...] [--seed N] FOLDER...

From the FOLDERs N recordings are chosen at random. Each is analysed as it is and after every change; the table says
by how much the probabilities of its mood differ (mean over recordings of the largest difference of the five) and how
many keep their verdict. Then the mean confidence and the share of "not sure" on silence, a sine, noise, and N recordings
of each kind. Needs ffmpeg with libmp3lame.
"""
import argparse
import json
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

NOT_SURE_BELOW = 0.32  # kNotSureBelow
EMOTIONS = ("calm", "happy", "sad", "angry", "fearful")
EXTENSIONS = {".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a"}
CHANGES = {
    "3 dB softer": ["-af", "volume=-3dB", "-c:a", "pcm_f32le", "{}.wav"],
    "3 dB louder": ["-af", "volume=3dB", "-c:a", "pcm_f32le", "{}.wav"],
    "MP3 at 128 kb/s": ["-c:a", "libmp3lame", "-b:a", "128k", "{}.mp3"],
    "22.05 kHz": ["-ar", "22050", "-c:a", "pcm_s16le", "{}.wav"],
    "mono": ["-ac", "1", "-c:a", "pcm_s16le", "{}.wav"],
}


def ffmpeg(*arguments):
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-nostdin", *map(str, arguments)], check=True)


def analyse(options, files):
    command = [options.build / "bin/moodogram-cli", "analyze", "--no-store", "--json", "--model", options.model, *files]
    output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    results = {}
    for line in output.splitlines():
        result = json.loads(line)
        if result["emotions"]:
            results[result["path"]] = [result["emotions"][emotion] for emotion in EMOTIONS]
    return [results.get(str(file)) for file in files]


def chosen(folders, count, seed):
    files = sorted(f for folder in folders for f in pathlib.Path(folder).rglob("*") if f.suffix.lower() in EXTENSIONS)
    if not files:
        sys.exit(f"There are no recordings in {', '.join(map(str, folders))}.")
    return sorted(random.Random(seed).sample(files, min(count, len(files))))


def verdict(scores):
    return "not sure" if max(scores) < NOT_SURE_BELOW else EMOTIONS[scores.index(max(scores))]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--model", required=True)
    parser.add_argument("--files", type=int, default=40)
    parser.add_argument("--kind", action="append", default=[], metavar="NAME=FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        files = chosen(options.folders, options.files, options.seed)
        # A minute is enough, and what the changes are compared with has gone through the same decoder.
        originals = []
        for i, file in enumerate(files):
            originals.append(pathlib.Path(scratch) / f"{i}.wav")
            ffmpeg("-t", 60, "-i", file, "-c:a", "pcm_f32le", originals[-1])
        before = analyse(options, originals)
        print(f"{'change':18}{'difference':>12}{'same verdict':>14}")
        for name, arguments in CHANGES.items():
            changed = []
            for i, original in enumerate(originals):
                target = arguments[-1].format(pathlib.Path(scratch) / f"changed-{i}")
                ffmpeg("-i", original, *arguments[:-1], target)
                changed.append(target)
            pairs = [(a, b) for a, b in zip(before, analyse(options, changed)) if a and b]
            difference = statistics.mean(max(abs(x - y) for x, y in zip(a, b)) for a, b in pairs)
            same = sum(verdict(a) == verdict(b) for a, b in pairs)
            print(f"{name:18}{difference:12.3f}{same:8} of {len(pairs)}")
        signals = {"silence": "anullsrc=r=44100", "sine of 440 Hz": "sine=f=440:r=44100",
                   "white noise": "anoisesrc=r=44100:a=0.3", "pink noise": "anoisesrc=r=44100:a=0.3:c=pink"}
        print(f"\n{'kind':18}{'recordings':>12}{'confidence':>12}{'not sure':>10}")
        kinds = {}
        for name, source in signals.items():
            target = pathlib.Path(scratch) / (name.replace(" ", "-") + ".wav")
            ffmpeg("-f", "lavfi", "-t", 20, "-i", source, target)
            kinds[name] = [target]
        for kind in options.kind:
            name, _, folder = kind.partition("=")
            kinds[name] = chosen([folder], options.files, options.seed)
        for name, recordings in kinds.items():
            scores = [s for s in analyse(options, recordings) if s]
            unsure = sum(verdict(s) == "not sure" for s in scores)
            print(f"{name:18}{len(scores):12}{statistics.mean(max(s) for s in scores):12.3f}{unsure / len(scores):10.2f}")


if __name__ == "__main__":
    main()
