/** Where the answer on the screen stands. `at` is the server's time of the last save. */
export type SaveState =
  | { kind: "untouched" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; message: string };
