import { COMMON_PASSWORDS } from "./common-passwords";

export const SHORTEST_PASSWORD = 8;
const LONGEST_PASSWORD = 128;

/**
 * What is wrong with a new password for this address, as a sentence; null when it will do. Without
 * an address ("") only the password itself is looked at.
 */
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
  const typed = password.toLowerCase();
  const whole = address.toLowerCase();
  const parts = [whole, whole.split("@", 1)[0] ?? whole];
  return parts.some((part) => part !== "" && (typed === part || isNumbered(part, typed)));
}

/** Whether the text is the same word as the other but for the digits at their ends. */
function isNumbered(word: string, text: string): boolean {
  const bare = word.replace(/\d+$/, "");
  return bare !== "" && text.replace(/\d+$/, "") === bare;
}
