# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads rows of class, weight and features (text) from standard input; prints the probabilities that scikit-learn's
logistic regression on scaled features gives to the same rows, a row a line."""
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

penalty = float(sys.argv[1])
rows = np.loadtxt(sys.stdin, ndmin=2)
features = StandardScaler().fit_transform(rows[:, 2:])
model = LogisticRegression(C=1 / penalty, solver="newton-cg", tol=1e-10, max_iter=1000)
model.fit(features, rows[:, 0].astype(int), sample_weight=rows[:, 1])
np.savetxt(sys.stdout, model.predict_proba(features), "%.9f")
