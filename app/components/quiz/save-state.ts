/** Where the answer on the screen stands. `at` is the server's time of the last save. */
export type SaveState =
  | { kind: "untouched" }
  | { kind: "saved"; at: string }
  /** Stored by the server, too late to count. */
  | { kind: "late"; message: string }
  /** Left blank here while it was answered elsewhere: the other answer stays. */
  | { kind: "elsewhere" }
  /** The server will not have it. */
  | { kind: "refused"; message: string }
  | Unsent;

/** Not acknowledged yet. `deviceProblem` says why it is in this page only, when it is. */
export type Unsent = {
  kind: "saving" | "kept" | "signed-out" | "somebody-else";
  deviceProblem: string | null;
};
