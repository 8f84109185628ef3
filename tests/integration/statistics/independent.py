"""The statistics of section "Item analysis" once more, from their formulas alone.

Reads JSON from the standard input and writes JSON to the standard output. It uses the standard
library only, and shares nothing with the application: exact fractions and sums of squared
deviations here, comoments of whole numbers there; quadrature of densities here, continued
fractions there.
"""

import json
import math
import sys
from fractions import Fraction
from statistics import NormalDist, median

FEWEST = 10
Z = NormalDist().inv_cdf(0.975)


def mean(values):
    return Fraction(sum(values), 1) / len(values)


def covariance(xs, ys):
    x_mean, y_mean = mean(xs), mean(ys)
    return sum((x - x_mean) * (y - y_mean) for x, y in zip(xs, ys)) / (len(xs) - 1)


def variance(xs):
    return covariance(xs, xs)


def root(fraction):
    return math.sqrt(fraction)


def known(value, n, **more):
    return {"value": float(value), "n": n, **more}


def no(reason, n):
    return {"reason": reason, "n": n}


def wilson(count, n):
    p = count / n
    centre = p + Z * Z / (2 * n)
    reach = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    return [(centre - reach) / (1 + Z * Z / n), (centre + reach) / (1 + Z * Z / n)]


def simpson(density, end, panels=4000):
    step = end / panels
    inner = sum((4 if i % 2 else 2) * density(i * step) for i in range(1, panels))
    return (density(0) + inner + density(end)) * step / 3


def f_probability(f, above, below):
    """How likely an F-distributed value is to lie under f, by integrating its beta density."""
    a, b = above / 2, below / 2
    log_beta = math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)

    def density(x):
        if x <= 0 or x >= 1:
            return 0.0
        return math.exp((a - 1) * math.log(x) + (b - 1) * math.log1p(-x) - log_beta)

    return simpson(density, above * f / (above * f + below))


def t_probability(t, freedom):
    """How likely a t-distributed value is to lie under t, above 0."""
    log_front = (
        math.lgamma((freedom + 1) / 2)
        - math.lgamma(freedom / 2)
        - math.log(freedom * math.pi) / 2
    )
    return 0.5 + simpson(
        lambda x: math.exp(log_front - (freedom + 1) / 2 * math.log1p(x * x / freedom)), t
    )


def fraction_of(item):
    return Fraction(item["markMicro"], item["possibleMicro"])


def total(person):
    return Fraction(
        sum(item["markMicro"] for item in person), sum(item["possibleMicro"] for item in person)
    )


def facility(fractions):
    n = len(fractions)
    if n < FEWEST:
        return no("too-few-persons", n)
    figure = known(mean(fractions), n)
    if all(value in (0, 1) for value in fractions):
        figure["wilson"] = wilson(sum(1 for value in fractions if value == 1), n)
    return figure


def against_rest(persons, key):
    """Two lists: what each earned for the question, and for the rest of what they had."""
    xs, ys = [], []
    for person in persons:
        own = [item for item in person if item["key"] == key]
        rest = [item for item in person if item["key"] != key]
        if own and rest:
            xs.append(fraction_of(own[0]))
            ys.append(total(rest))
    return xs, ys


def rest_problem(xs, ys, met):
    if met < FEWEST:
        return no("too-few-persons", met)
    if len(xs) < FEWEST:
        return no("one-item", len(xs))
    if len(set(xs)) == 1:
        return no("marks-equal", len(xs))
    if len(set(ys)) == 1:
        return no("rests-equal", len(xs))
    return None


def discrimination(xs, ys, met):
    problem = rest_problem(xs, ys, met)
    if problem:
        return problem
    n = len(xs)
    r = float(covariance(xs, ys)) / root(variance(xs) * variance(ys))
    figure = known(100 * r, n)
    if abs(r) < 1 - 1e-12:
        reach = Z / math.sqrt(n - 3)
        figure["fisher"] = [100 * math.tanh(math.atanh(r) + sign * reach) for sign in (-1, 1)]
    return figure


def efficiency(xs, ys, met):
    problem = rest_problem(xs, ys, met)
    if problem:
        return problem
    return known(100 * covariance(xs, ys) / covariance(sorted(xs), sorted(ys)), len(xs))


def form_of(persons):
    """The commonest form; of equals the one whose last attempt is the latest."""
    groups = {}
    for index, person in enumerate(persons):
        form = tuple((item["position"], item["possibleMicro"]) for item in person)
        groups.setdefault(form, []).append(index)
    if not groups:
        return [], []
    members = max(groups.values(), key=lambda group: (len(group), group[-1]))
    group = [persons[index] for index in members]
    keys = {item["key"] for item in group[0]}
    if all({item["key"] for item in person} == keys for person in group):
        columns = [
            (key, [next(i["markMicro"] for i in person if i["key"] == key) for person in group])
            for key in sorted(keys)
        ]
    else:
        columns = []
        for place in range(len(group[0])):
            here = {person[place]["key"] for person in group}
            name = here.pop() if len(here) == 1 else None
            columns.append((name, [person[place]["markMicro"] for person in group]))
    return group, columns


def consistency(columns, n):
    if n < FEWEST:
        return no("too-few-persons", n)
    if len(columns) < 2:
        return no("one-item", n)
    totals = [sum(row) for row in zip(*(marks for _, marks in columns))]
    if variance(totals) == 0:
        return no("totals-equal", n)
    p = len(columns)
    within = sum(variance(marks) for _, marks in columns)
    return known(100 * Fraction(p, p - 1) * (1 - within / variance(totals)), n)


def weights(columns, n):
    if n < FEWEST:
        return {key: no("too-few-persons", n) for key, _ in columns}
    totals = [sum(row) for row in zip(*(marks for _, marks in columns))]
    if variance(totals) == 0:
        return {key: no("totals-equal", n) for key, _ in columns}
    covariances = [(key, covariance(marks, totals)) for key, marks in columns]
    whole = sum(root(value) for _, value in covariances if value >= 0)
    return {
        key: known(100 * root(value) / whole, n) if value >= 0 else no("covariance-negative", n)
        for key, value in covariances
    }


def thirds(persons):
    order = sorted(range(len(persons)), key=lambda index: total(persons[index]))
    outer = math.floor(len(persons) * 0.27 + 0.5)
    names = ["middle"] * len(persons)
    for index in order[:outer]:
        names[index] = "lower"
    for index in order[len(order) - outer :]:
        names[index] = "upper"
    return names


def item(persons, key, weight_of, form_n):
    met = [person for person in persons if any(one["key"] == key for one in person)]
    fractions = [fraction_of(next(i for i in person if i["key"] == key)) for person in met]
    xs, ys = against_rest(met, key)
    enough = len(met) >= FEWEST
    weight = weight_of.get(key) or no("place-varies", form_n)
    return {
        "n": len(met),
        "facility": facility(fractions),
        "spread": root(variance(fractions)) if enough else None,
        "discrimination": discrimination(xs, ys, len(met)),
        "efficiency": efficiency(xs, ys, len(met)),
        "weight": weight if enough else no("too-few-persons", len(met)),
    }


def quiz(persons, keys):
    n = len(persons)
    totals = [total(person) for person in persons]
    group, columns = form_of(persons)
    cic = consistency(columns, len(group))
    weight_of = weights(columns, len(group))
    answer = {"consistency": cic, "items": {}, "thirds": thirds(persons)}
    if "value" in cic:
        ratio = 100 * math.sqrt(1 - cic["value"] / 100)
        deviation = root(variance([total(person) for person in group]))
        answer["errorRatio"] = known(ratio, len(group))
        answer["standardError"] = known(ratio * deviation / 100, len(group))
    else:
        answer["errorRatio"] = answer["standardError"] = cic
    if n < FEWEST:
        for name in ("mean", "median", "spread"):
            answer[name] = no("too-few-persons", n)
    else:
        answer["mean"] = known(mean(totals), n)
        answer["median"] = known(median(totals), n)
        answer["spread"] = known(root(variance(totals)), n)
    for key in keys:
        answer["items"][key] = item(persons, key, weight_of, len(group))
    return answer


request = json.load(sys.stdin)
json.dump(
    {
        "quizzes": [quiz(one["persons"], one["keys"]) for one in request["matrices"]],
        "f": [f_probability(*case) for case in request["f"]],
        "t": [t_probability(*case) for case in request["t"]],
    },
    sys.stdout,
)
