import { Form } from "@remix-run/react";
import { deviceName } from "./device-name";

export interface ShownSession {
  readonly id: string;
  readonly userAgent: string | null;
  /** ISO 8601 */
  readonly lastActiveAt: string;
  readonly isThisOne: boolean;
}

/** Where a person is signed in, and how to end it there. */
export function SessionsTable({ sessions }: { sessions: readonly ShownSession[] }) {
  return (
    <table className="table">
      <caption className="visually-hidden">Where you are signed in</caption>
      <thead>
        <tr>
          <th scope="col">Device</th>
          <th scope="col">Last active</th>
          <th scope="col">
            <span className="visually-hidden">Action</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </tbody>
    </table>
  );
}

function SessionRow({ session }: { session: ShownSession }) {
  const device = deviceName(session.userAgent);
  return (
    <tr>
      <th scope="row">
        {device}
        {session.isThisOne ? " (this one)" : ""}
      </th>
      <td>
        <Day iso={session.lastActiveAt} />
      </td>
      <td>
        {session.isThisOne ? null : (
          <Form method="post">
            <input type="hidden" name="session" value={session.id} />
            <button type="submit" name="intent" value="revoke" className="button-link">
              Sign out<span className="visually-hidden"> {device}</span>
            </button>
          </Form>
        )}
      </td>
    </tr>
  );
}

// The server's time zone is not the reader's, so no hour is shown.
function Day({ iso }: { iso: string }) {
  return <time dateTime={iso}>{iso.slice(0, 10)}</time>;
}
