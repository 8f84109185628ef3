/** An exact rational number in lowest terms, its denominator above 0. No floating point. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b];
  while (smaller !== 0n) {
    [larger, smaller] = [smaller, larger % smaller];
  }
  return larger;
}

/** `numerator / denominator`, reduced. Throws a RangeError on a denominator of 0 or a non-integer. */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)];
  if (below === 0n) {
    throw new RangeError("A fraction has no denominator of 0.");
  }
  const sign = below < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(above, below * sign);
  return { numerator: (sign * above) / divisor, denominator: (sign * below) / divisor };
}

export const ZERO = fraction(0);
export const ONE = fraction(1);

/**
 * The exact value of a decimal: of a text such as `-12.50`, or of a number's shortest decimal text,
 * so that 0.1 is one tenth. Throws a RangeError on anything else, NaN and infinities included.
 */
export function fromDecimal(decimal: number | string): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(decimal));
  if (match === null) {
    throw new RangeError(`Not a plain decimal number: ${decimal}`);
  }
  const [, sign, whole, decimals = "", exponent = "0"] = match;
  const scale = Number(exponent) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  const power = 10n ** BigInt(Math.abs(scale));
  return scale < 0 ? fraction(digits, power) : fraction(digits * power);
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a / b`; throws a RangeError when `b` is 0. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Below 0 when `a` is the smaller, 0 when they are equal, above 0 when `a` is the larger. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

export function equals(a: Fraction, b: Fraction): boolean {
  return compare(a, b) === 0;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) < 0 ? b : a;
}

export function sum(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(add, ZERO);
}

export function absolute(a: Fraction): Fraction {
  return a.numerator < 0n ? { numerator: -a.numerator, denominator: a.denominator } : a;
}

/** `3/4`, `-1/2`, `1`: for people, for JSON columns, and back by `parseFraction`. */
export function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

/** Reads what `fractionText` wrote; throws a RangeError on anything else. */
export function parseFraction(text: string): Fraction {
  const match = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (match === null) {
    throw new RangeError(`Not a fraction: ${text}`);
  }
  return fraction(BigInt(String(match[1])), BigInt(match[2] ?? "1"));
}

/** The integer next to the fraction; a half goes away from zero. */
export function roundHalfAway({ numerator, denominator }: Fraction): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
