import { newOperationId } from "../operation-id";
import { type AnswerOutbox, createAnswerOutbox } from "./answer-outbox";
import { deviceProblem, deviceStore } from "./device-store";
import { sendOperations } from "./send-operations";
import { tabLink } from "./tab-link";

export interface AttemptOnDevice {
  attemptId: string;
  learnerKey: string;
}

const outboxes = new Map<string, AnswerOutbox>();

/** The outbox of an attempt in this tab. It goes on sending when its page is left for another. */
export function attemptOutbox({ attemptId, learnerKey }: AttemptOnDevice): AnswerOutbox {
  const opened = outboxes.get(attemptId);
  if (opened) return opened;
  const outbox = createAnswerOutbox({
    learner: learnerKey,
    attempt: attemptId,
    store: deviceStore(),
    send: (operations) => sendOperations(attemptId, operations),
    newOperationId,
    deviceProblem,
    tell: (message) => link.tell(message),
  });
  const link = tabLink(attemptId, (message) => void outbox.hear(message));
  outboxes.set(attemptId, outbox);
  sendWhenAwake(outbox);
  void outbox.startAgain();
  return outbox;
}

/** The moments at which the network, or the session, may be back, or the page may be about to go. */
function sendWhenAwake(outbox: AnswerOutbox): void {
  const send = () => void outbox.flush();
  for (const event of ["online", "pageshow", "pagehide", "focus"]) {
    window.addEventListener(event, send);
  }
  document.addEventListener("visibilitychange", send);
  window.addEventListener("beforeunload", (event) => {
    // What is on the device is sent by the next page; only what is not would be lost.
    if (deviceStore().holdsAnswers()) event.preventDefault();
  });
}
