import type { SaveState, Unsent } from "./save-state";

const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** Where an answer stands, in words. The time is the reader's own. */
export function saveStateWords(state: SaveState): string {
  switch (state.kind) {
    case "untouched":
      return "Not answered yet";
    case "saved":
      return `Saved ${TIME.format(new Date(state.at))}`;
    case "late":
      return state.message;
    case "elsewhere":
      return "Answered in another window or on another device; that answer is kept and shown here.";
    case "refused":
      return `Could not save: ${sentence(state.message)}`;
    default:
      return unsentWords(state);
  }
}

/** Whether a learner should look at it. */
export function isSaveProblem(state: SaveState): boolean {
  if (state.kind === "refused" || state.kind === "late") return true;
  return "deviceProblem" in state && (state.deviceProblem !== null || isSessionProblem(state));
}

function isSessionProblem({ kind }: Unsent): boolean {
  return kind === "signed-out" || kind === "somebody-else";
}

function unsentWords({ kind, deviceProblem }: Unsent): string {
  const place =
    deviceProblem === null ? "" : `Could not keep this on the device: ${deviceProblem}. `;
  switch (kind) {
    case "saving":
      return deviceProblem === null ? "Saving…" : `${place}Sending it…`;
    case "kept":
      if (deviceProblem === null) return "Saved on this device, not sent yet";
      return `${place}It is not sent yet: keep this page open.`;
    case "signed-out":
      return `${place}Could not save: you are signed out. ${stays(deviceProblem)}`;
    case "somebody-else":
      return `${place}Could not save: you are signed in as somebody else. ${stays(deviceProblem)}`;
  }
}

function stays(deviceProblem: string | null): string {
  return deviceProblem === null ? "Your answer stays on this device." : "Keep this page open.";
}

/** The server's sentences begin with a capital letter, which has no place after a colon. */
function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
