#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a model's verdicts hold when the same music comes in another form, and how sure it is of what it does not know.

Usage: robustness_bench.py BUILD --model FILE [--files N] [--kind NAME=FOLDER...] [--seed N] [--json FILE] FOLDER...

From the FOLDERs N recordings are chosen at random. Each is analysed as it is and after every change; the table says
by how much the probabilities of its mood differ (mean over recordings of the largest difference of the five) and how
many keep their verdict. Then the mean confidence, the share of "not sure" and the share that is like what the model learned
from ("known", half of its windows or more) on silence, a sine, noise, and N recordings of each kind. Needs ffmpeg with
libmp3lame.
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
    results = {result["path"]: result for result in map(json.loads, output.splitlines()) if result["emotions"]}
    return [results.get(str(file)) for file in files]


def scores_of(result):
    return [result["emotions"][emotion] for emotion in EMOTIONS]


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
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        files = chosen(options.folders, options.files, options.seed)
        # A minute is enough, and what the changes are compared with has gone through the same decoder.
        originals = []
        for i, file in enumerate(files):
            originals.append(pathlib.Path(scratch) / f"{i}.wav")
            ffmpeg("-t", 60, "-i", file, "-c:a", "pcm_f32le", originals[-1])
        before = analyse(options, originals)
        changes = []
        print(f"{'change':18}{'difference':>12}{'same verdict':>14}")
        for name, arguments in CHANGES.items():
            changed = []
            for i, original in enumerate(originals):
                target = arguments[-1].format(pathlib.Path(scratch) / f"changed-{i}")
                ffmpeg("-i", original, *arguments[:-1], target)
                changed.append(target)
            pairs = [(scores_of(a), scores_of(b)) for a, b in zip(before, analyse(options, changed)) if a and b]
            difference = statistics.mean(max(abs(x - y) for x, y in zip(a, b)) for a, b in pairs)
            same = sum(verdict(a) == verdict(b) for a, b in pairs)
            changes.append([name, len(pairs), difference, same])
            print(f"{name:18}{difference:12.3f}{same:8} of {len(pairs)}")
        signals = {"silence": "anullsrc=r=44100", "sine of 440 Hz": "sine=f=440:r=44100",
                   "white noise": "anoisesrc=r=44100:a=0.3", "pink noise": "anoisesrc=r=44100:a=0.3:c=pink"}
        print(f"\n{'kind':18}{'recordings':>12}{'confidence':>12}{'not sure':>10}{'known':>10}")
        kinds = {"the same music": originals}
        for name, source in signals.items():
            target = pathlib.Path(scratch) / (name.replace(" ", "-") + ".wav")
            ffmpeg("-f", "lavfi", "-t", 20, "-i", source, target)
            kinds[name] = [target]
        for kind in options.kind:
            name, _, folder = kind.partition("=")
            kinds[name] = chosen([folder], options.files, options.seed)
        heard = []
        for name, recordings in kinds.items():
            results = [result for result in analyse(options, recordings) if result]
            scores = list(map(scores_of, results))
            confidence = statistics.mean(map(max, scores))
            unsure = sum(verdict(s) == "not sure" for s in scores) / len(scores)
            # Silence is measured by nobody.
            known = sum(result["known"] is not None and result["known"] >= 0.5 for result in results) / len(results)
            heard.append([name, len(scores), confidence, unsure, known])
            print(f"{name:18}{len(scores):12}{confidence:12.3f}{unsure:10.2f}{known:10.2f}")
        if options.json:
            tables = {"table": {"columns": ["change", "recordings", "difference", "same verdict"], "rows": changes},
                      "kinds": {"columns": ["heard", "recordings", "confidence", "not sure", "known"], "rows": heard}}
            options.json.write_text(json.dumps(tables, indent=1) + "\n")


if __name__ == "__main__":
    main()
