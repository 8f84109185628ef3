/** Fields that every built question has unless a test says otherwise. */
export const builtBase = {
  id: "q",
  objectives: ["obj"],
  claims: ["A1-claim"],
  level: "understand",
  stem: "What does the treaty say?",
  explanation: "Because it says so.",
} as const;

/** An option, premise or item for each id, with texts that differ. */
export function entries(ids: readonly string[]) {
  return ids.map((id) => ({ id, text: `Text of ${id}` }));
}
