#!/usr/bin/env python3
"""Print the extraction figures and hold those with a floor to it.

    figures.py PARLEY EVAL_FOLDER

floors.tsv beside this file has one row a figure: suite, figure, "min" or
"max", bound. Exit status 1 when a figure is on the wrong side of its bound.
"""
import collections, json, os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))


def floors():
    with open(os.path.join(HERE, "floors.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                suite, figure, side, bound = line.split("\t")
                yield suite, figure, side, float(bound)


def main(parley, eval_folder):
    wanted = collections.defaultdict(dict)
    for suite, figure, side, bound in floors():
        wanted[suite][figure] = (side, bound)
    bad = 0
    for suite, bounds in wanted.items():
        run = subprocess.run([sys.executable, os.path.join(eval_folder, "score.py"), suite, "--parley", parley, "--json"],
                             capture_output=True, text=True, check=True)
        result = json.loads(run.stdout)
        print("\n-- %s" % suite)
        for problem in result["problems"]:
            print("problem: " + problem)
            bad += 1
        for figure, value in result["figures"].items():
            side, bound = bounds.pop(figure, (None, None))
            ok = side is None or (value >= bound if side == "min" else value <= bound)
            bad += not ok
            note = "" if side is None else "  (%s %g)%s" % (side, bound, "" if ok else "  MISSED")
            print("%-44s %s%s" % (figure, "%.3f" % value if isinstance(value, float) else value, note))
        for figure in bounds:
            print("no such figure: " + figure)
            bad += 1
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
