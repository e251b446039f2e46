# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of verdicts, straight from their definitions: reads rows of true class and five probabilities (text) from
standard input, prints JSON."""
import json
import sys

import numpy as np

rows = np.loadtxt(sys.stdin, ndmin=2)
truth = rows[:, 0].astype(int)
scores = rows[:, 1:].astype(np.float32).astype(np.float64)
said = scores.argmax(axis=1)
confidence = scores.max(axis=1)
right = said == truth
one_hot = np.eye(scores.shape[1])[truth]

bins = np.minimum(np.floor(confidence * 10).astype(int), 9)
ece = sum(
    (bins == b).mean() * abs(confidence[bins == b].mean() - right[bins == b].mean()) for b in range(10) if (bins == b).any()
)

recalls, precisions, f1s, aucs = [], [], [], []
for k in range(scores.shape[1]):
    hits = float(((said == k) & (truth == k)).sum())
    recalls.append(hits / (truth == k).sum())
    precisions.append(hits / (said == k).sum())
    f1s.append(2 * hits / ((truth == k).sum() + (said == k).sum()))
    # Every pair of a positive and a negative, one by one.
    difference = np.sign(scores[truth == k, k][:, None] - scores[truth != k, k][None, :])
    aucs.append(float(((difference + 1) / 2).mean()))

json.dump(
    {
        "accuracy": float(right.mean()),
        "uar": float(np.mean(recalls)),
        "macro_f1": float(np.mean(f1s)),
        "mean_auc": float(np.mean(aucs)),
        "nll": float(-np.log(scores[np.arange(len(truth)), truth]).mean()),
        "brier": float(((scores - one_hot) ** 2).sum(axis=1).mean()),
        "ece": float(ece),
        "recall": recalls,
        "precision": precisions,
        "f1": f1s,
        "auc": aucs,
    },
    sys.stdout,
)
