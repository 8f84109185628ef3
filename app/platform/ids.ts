import { randomBytes } from "node:crypto";
import { now } from "./clock";

const DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

/** A new id of 26 characters: the time in milliseconds, then 80 random bits, so ids sort by age. */
export function newId(): string {
  return timeDigits(now().getTime()) + randomDigits();
}

function timeDigits(milliseconds: number): string {
  let rest = milliseconds;
  let digits = "";
  while (digits.length < TIME_DIGITS) {
    digits = DIGITS.charAt(rest % 32) + digits;
    rest = Math.floor(rest / 32);
  }
  return digits;
}

function randomDigits(): string {
  return Array.from(randomBytes(RANDOM_DIGITS), (byte) => DIGITS.charAt(byte % 32)).join("");
}
