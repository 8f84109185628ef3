import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { attemptPath } from "~/components/paths";
import { deviceStore } from "./outbox/device-store";

/** Tells a learner of attempts whose answers are still on this device, and nobody else. */
export function UnsentNotice({ learnerKey }: { learnerKey: string | null }) {
  const [attempts, setAttempts] = useState<readonly string[]>([]);

  useEffect(() => {
    let left = false;
    setAttempts([]);
    if (learnerKey === null) return;
    void deviceStore()
      .ofLearner(learnerKey)
      .then((entries) => {
        if (!left) setAttempts([...new Set(entries.map(({ attempt }) => attempt))]);
      });
    return () => {
      left = true;
    };
  }, [learnerKey]);

  if (attempts.length === 0) return null;
  return (
    <aside aria-label="Unsent answers" className="notice">
      <p>Answers of an attempt are still on this device.</p>
      <ul>
        {attempts.map((attempt, index) => (
          <li key={attempt}>
            <Link to={attemptPath(attempt)}>
              {attempts.length === 1 ? "Open the attempt" : `Open attempt ${index + 1}`} and send
              them
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
