import { COMMON_PASSWORDS } from "./common-passwords";

export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

/** What is wrong with a new password for this address, as a sentence; null when it will do. */
export function passwordProblem(password: string, address: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) {
    return `Use at least ${SHORTEST_PASSWORD} characters. Three or four unrelated words are easy to remember.`;
  }
  if (length > LONGEST_PASSWORD) return `Use at most ${LONGEST_PASSWORD} characters.`;
  if (new Set(password).size < 4) {
    return "Use more than three different characters.";
  }
  if (COMMON_PASSWORDS.has(password.toLowerCase())) {
    return "This password is among the first that anybody would guess. Choose another.";
  }
  if (isTheAddress(password, address)) {
    return "Do not use your e-mail address as the password. Choose another.";
  }
  return null;
}

function isTheAddress(password: string, address: string): boolean {
  const typed = withoutFinalDigits(password.toLowerCase());
  const whole = address.toLowerCase();
  return [whole, whole.split("@", 1)[0] ?? whole].some(
    (part) => typed === withoutFinalDigits(part),
  );
}

function withoutFinalDigits(text: string): string {
  return text.replace(/\d+$/, "");
}
