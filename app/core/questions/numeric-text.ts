/** How a typed number is read: which decimal separator it may have, and which units. */
export interface NumericFormat {
  readonly decimal: "point" | "comma" | "either";
  /** The texts of the units of which one is required; empty when a unit is not wanted. */
  readonly units: readonly string[];
}

/** `decimal` is plain: a minus or none, digits, and a point with digits or none. */
export type NumericReading =
  | { readonly ok: true; readonly decimal: string; readonly unit: string | null }
  | { readonly ok: false; readonly problem: string };

const SHAPE = /^([+\-−–]?) ?([0-9.,'’_ ]*)(.*)$/u;
const THOUSANDS = "Leave out thousands separators: write 1234, not 1,234 or 1 234.";

function refuse(problem: string): NumericReading {
  return { ok: false, problem };
}

function fold(text: string): string {
  return text.normalize("NFKC").trim().replace(/\s+/gu, " ");
}

/** Says why the digits cannot be read as a number, or null when they can. */
function digitsProblem(digits: string, decimal: NumericFormat["decimal"]): string | null {
  const separators = digits.replace(/[0-9]/g, "");
  if (separators.length === digits.length) {
    return decimal === "comma"
      ? "Write a number in digits, for example 12,5."
      : "Write a number in digits, for example 12.5.";
  }
  if (separators.length > 1 || /['’_ ]/u.test(separators)) {
    return THOUSANDS;
  }
  if (separators === "," && decimal === "point") {
    return "Use a point for decimals, and leave out thousands separators.";
  }
  if (separators === "." && decimal === "comma") {
    return "Use a comma for decimals, and leave out thousands separators.";
  }
  if (decimal === "either" && /^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(digits)) {
    return `“${digits}” could be read in two ways. ${THOUSANDS}`;
  }
  return null;
}

function findUnit(written: string, units: readonly string[]): string | undefined {
  const exact = units.find((unit) => fold(unit) === written);
  const sameButCase = units.filter((unit) => fold(unit).toLowerCase() === written.toLowerCase());
  return exact ?? (sameButCase.length === 1 ? sameButCase[0] : undefined);
}

function unitProblem(written: string, units: readonly string[]): string {
  if (units.length === 0) {
    return "Write the number alone, without a unit or words.";
  }
  const wanted = units.join(" or ");
  return written === ""
    ? `A unit is needed: ${wanted}.`
    : `The unit “${written}” is not known here: use ${wanted}.`;
}

/**
 * Reads a typed number, with its unit where units are listed. White space, a plus and any minus
 * sign are understood; thousands separators are refused, and so is “1,234” where comma and point
 * both may begin the decimals. A unit is compared exactly, or but for its case when one fits.
 */
export function readNumericText(text: string, format: NumericFormat): NumericReading {
  const [, sign = "", body = "", rest = ""] = SHAPE.exec(fold(text)) ?? [];
  const digits = body.trim();
  const problem = digitsProblem(digits, format.decimal);
  if (problem !== null) {
    return refuse(problem);
  }
  const unit = rest === "" ? undefined : findUnit(rest, format.units);
  if (unit === undefined && (rest !== "" || format.units.length > 0)) {
    return refuse(unitProblem(rest, format.units));
  }
  const [whole = "", decimals = ""] = digits.split(/[.,]/);
  const minus = sign === "" || sign === "+" ? "" : "-";
  const fractionPart = decimals === "" ? "" : `.${decimals}`;
  return { ok: true, decimal: `${minus}${whole || "0"}${fractionPart}`, unit: unit ?? null };
}
