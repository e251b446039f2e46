#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""How smooth a model's timelines are, and how soon they show that the music has changed.

Usage: timeline_bench.py BUILD --model FILE [--hops S...] [--seconds S] [--pairs N] [--seed N] [--json FILE]
                         --first FILE... --second FILE...

Pairs of recordings are drawn at random, one of the calm ones (--first) and one of the agitated ones (--second), and
spliced: so many seconds of the first, then so many of the second. Each splice is analysed at every hop, as it is and with
every window replaced by the mean of itself and its neighbours ("smoothed"):
  shown    pairs whose arousal is higher behind the splice than before it, which is what can be measured at all; the
           next three columns are about these
  late     seconds from the splice to the end of the first window from which on arousal stays nearer to the second
           recording's than to the first's, up to which the listener hears before the timeline knows; median, and what
           nine in ten keep below
  apart    seconds from the splice to the middle of that window, which is where the timeline draws the change
  jitter   mean change of arousal from one window to the next within a recording, as a share of the step at the splice
  changes  of the verdict per minute, within recordings
Needs ffmpeg.
"""
import argparse
import json
import pathlib
import random
import statistics
import subprocess
import tempfile

EMOTIONS = ("calm", "happy", "sad", "angry", "fearful")
AROUSAL = {"calm": -0.7071, "happy": 0.7071, "sad": -0.7071, "angry": 0.9063, "fearful": 0.5}  # emotionPosition


def splice(first, second, seconds, target):
    cut = f"atrim=0:{seconds},asetpts=PTS-STARTPTS,aresample=44100,aformat=channel_layouts=mono"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-nostdin", "-i", first, "-i", second, "-filter_complex",
                    f"[0:a]{cut}[a];[1:a]{cut}[b];[a][b]concat=n=2:v=0:a=1", "-c:a", "pcm_f32le", target], check=True)


def timelines(options, files, hop):
    command = [options.build / "bin/moodogram-cli", "analyze", "--no-store", "--json", "--model", options.model,
               "--hop", str(hop), *files]
    output = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout
    found = {row["path"]: row["timeline"] for row in map(json.loads, output.splitlines())}
    return [found[str(file)] for file in files]


def smoothed(windows):
    made = []
    for i, window in enumerate(windows):
        near = windows[max(0, i - 1):i + 2]
        made.append(dict(window, **{e: statistics.mean(w[e] for w in near) for e in EMOTIONS}))
    return made


def arousal(window):
    return sum(AROUSAL[e] * window[e] for e in EMOTIONS)


def verdict(window):
    return max(EMOTIONS, key=lambda e: window[e])


def parts(windows, splice_at):
    before = [w for w in windows if w["end_seconds"] <= splice_at]
    after = [w for w in windows if w["start_seconds"] >= splice_at]
    return before, after


def measure(lines, splice_at):
    late, apart, jitter, changes, minutes = [], [], [], 0, 0
    for windows in lines:
        before, after = parts(windows, splice_at)
        for part in (before, after):
            changes += sum(verdict(a) != verdict(b) for a, b in zip(part, part[1:]))
            minutes += (part[-1]["start_seconds"] - part[0]["start_seconds"]) / 60
        low, high = (statistics.mean(map(arousal, part)) for part in (before, after))
        if high <= low:
            continue
        middle = (low + high) / 2
        # The last window that is still nearer to the first recording, of those that the splice can have a say in.
        longest = windows[0]["end_seconds"] - windows[0]["start_seconds"]
        near = [w for w in windows if splice_at - longest <= w["start_seconds"] <= splice_at + 2 * longest]
        first = next((i for i in range(len(near)) if all(arousal(w) > middle for w in near[i:])), None)
        if first is None:
            first = len(near) - 1
        late.append(near[first]["end_seconds"] - splice_at)
        apart.append(abs((near[first]["start_seconds"] + near[first]["end_seconds"]) / 2 - splice_at))
        steps = [abs(arousal(a) - arousal(b)) for part in (before, after) for a, b in zip(part, part[1:])]
        jitter.append(statistics.mean(steps) / (high - low))
    nine = lambda values: sorted(values)[min(len(values) - 1, int(0.9 * len(values)))]
    return [len(late) / len(lines), statistics.median(late), nine(late), statistics.median(apart), nine(apart),
            statistics.median(jitter), changes / minutes]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--model", required=True)
    parser.add_argument("--first", nargs="+", required=True)
    parser.add_argument("--second", nargs="+", required=True)
    parser.add_argument("--hops", type=float, nargs="+", default=[4, 2, 1])
    parser.add_argument("--seconds", type=float, default=18)
    parser.add_argument("--pairs", type=int, default=24)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    draw = random.Random(options.seed)
    columns = ["windows", "pairs", "shown", "late, median (s)", "late, nine in ten (s)", "apart, median (s)",
               "apart, nine in ten (s)", "jitter", "changes a minute"]
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        files = []
        for i in range(options.pairs):
            files.append(pathlib.Path(scratch) / f"{i}.wav")
            splice(draw.choice(options.first), draw.choice(options.second), options.seconds, files[-1])
        for hop in options.hops:
            lines = timelines(options, files, hop)
            rows.append([f"every {hop:g} s", len(files), *measure(lines, options.seconds)])
            rows.append([f"every {hop:g} s, smoothed", len(files), *measure(list(map(smoothed, lines)), options.seconds)])
    print(f"{columns[0]:24}" + "".join(f"{name:>24}" for name in columns[1:]))
    for row in rows:
        print(f"{row[0]:24}{row[1]:24}" + "".join(f"{value:24.3f}" for value in row[2:]))
    if options.json:
        options.json.write_text(json.dumps({"table": {"columns": columns, "rows": rows}}, indent=1) + "\n")


if __name__ == "__main__":
    main()
