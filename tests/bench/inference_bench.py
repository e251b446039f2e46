#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Moodogram developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Our networks beside TorchVision's through torch.jit.optimize_for_inference: same machine, weights and LibTorch.

Usage: inference_bench.py BUILD [--rounds N] [--batch N...] [--threads N...] [--networks NAME...]

The two sides take turns window by window, so that whatever else the machine does hits both; medians are compared.
The last column is our time divided by TorchVision's: below 1 we are faster. A thread count of 0 leaves it to LibTorch.
Needs python3-torchvision of the same LibTorch. Debian 13's optimize_for_inference crashes; there, freeze is compared.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
import warnings

import numpy
import torch
import torchvision

warnings.simplefilter("ignore")
CLASSES = 5


def make_model(name):
    torch.manual_seed(1)
    options = {"init_weights": False} if name == "googlenet" else {}
    model = getattr(torchvision.models, name)(num_classes=CLASSES, **options).eval()
    for module in model.modules():
        if isinstance(module, (torch.nn.Conv2d, torch.nn.Linear)):
            torch.nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
            last = module
    with torch.no_grad():  # probabilities of about one fifth show a difference best
        last.weight /= model(torch.rand(1, 3, 224, 224)).std()
    return model


def optimised(model):
    script = torch.jit.script(model)
    if torch.__version__ < "2":
        return torch.jit.optimize_for_inference(script), "optimize_for_inference"
    return torch.jit.freeze(script), "freeze"


def compare(build, name, batch, threads, rounds, folder):
    model = make_model(name)
    weights = os.path.join(folder, name + ".pth")
    torch.save(model.state_dict(), weights)
    batch_input = torch.rand(batch, 3, 224, 224)
    files = [os.path.join(folder, file) for file in ("input.npy", "output.npy")]
    numpy.save(files[0], batch_input.numpy())
    if threads:
        torch.set_num_threads(threads)
    theirs, method = optimised(model)

    command = [os.path.join(build, "tests", "inference_bench"), name, weights, *files, str(threads)]
    ours = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run_ours():
        ours.stdin.write("\n")
        ours.stdin.flush()
        answer = ours.stdout.readline()
        if not answer:
            sys.exit("inference_bench ended early")
        return [float(seconds) for seconds in answer.split()]

    def run_theirs():
        processor, wall = time.process_time(), time.perf_counter()
        with torch.inference_mode():
            output = theirs(batch_input)
            probabilities = torch.softmax(output if torch.is_tensor(output) else output[0], 1)
        return probabilities, [time.process_time() - processor, time.perf_counter() - wall]

    times = {"ours": [], "theirs": []}
    for number in range(rounds + 3):  # the first three warm up: the graph is specialised, buffers grow
        mine = run_ours()
        probabilities, others = run_theirs()
        if number >= 3:
            times["ours"].append(mine)
            times["theirs"].append(others)
    parameters = sum(parameter.numel() for parameter in model.parameters()) / 1e6
    difference = numpy.abs(numpy.load(files[1]) - probabilities.numpy()).max()
    ours.stdin.close()
    ours.wait()
    if difference > 1e-4:
        sys.exit(f"{name}: the probabilities differ by {difference}")

    def median(side, column):
        return statistics.median(row[column] for row in times[side]) * 1000 / batch

    for column, what in enumerate(("processor", "wall")):
        mine, others = median("ours", column), median("theirs", column)
        print(f"{name:10} {batch:5} {threads or 'default':>7} {what:9} {mine:9.1f} ms {others:9.1f} ms {mine / others:6.2f}"
              f"  {parameters:.2f} M parameters; {method}, probabilities within {difference:.0e}", flush=True)


parser = argparse.ArgumentParser()
parser.add_argument("build")
parser.add_argument("--rounds", type=int, default=9)
parser.add_argument("--batch", type=int, nargs="+", default=[1, 8])
parser.add_argument("--threads", type=int, nargs="+", default=[1, 0])
parser.add_argument("--networks", nargs="+", default=["resnet152", "googlenet", "vgg11"])
arguments = parser.parse_args()
print(f"LibTorch {torch.__version__}, TorchVision {torchvision.__version__}; a window of 3x224x224")
print(f"{'network':10} {'batch':>5} {'threads':>7} {'time':9} {'ours':>12} {'TorchVision':>12} {'ratio':>6}")
with tempfile.TemporaryDirectory() as folder:
    for name in arguments.networks:
        for batch in arguments.batch:
            for threads in arguments.threads:
                compare(arguments.build, name, batch, threads, arguments.rounds, folder)
subprocess.run([os.path.join(arguments.build, "tests", "inference_bench")], check=True)
