import { auth } from "./auth";
import { cookiesOf, currentSession } from "./session";

export interface OwnSession {
  readonly id: string;
  readonly userAgent: string | null;
  readonly lastActiveAt: Date;
  readonly isThisOne: boolean;
}

/** Where the account of this request is signed in; this session first, then the latest. */
export async function ownSessions(request: Request): Promise<OwnSession[]> {
  const current = await currentSession(request);
  if (!current) return [];
  const sessions = await auth().api.listSessions({ headers: cookiesOf(request) });
  return sessions
    .map((session) => ({
      id: session.id,
      userAgent: session.userAgent ?? null,
      lastActiveAt: session.updatedAt,
      isThisOne: session.id === current.id,
    }))
    .sort(
      (a, b) =>
        Number(b.isThisOne) - Number(a.isThisOne) ||
        b.lastActiveAt.getTime() - a.lastActiveAt.getTime(),
    );
}

/** Ends one of the account's own sessions; anybody else's id is as good as unknown. */
export async function revokeSession(request: Request, id: string): Promise<void> {
  const headers = cookiesOf(request);
  const sessions = await auth().api.listSessions({ headers });
  const session = sessions.find((candidate) => candidate.id === id);
  if (session) await auth().api.revokeSession({ headers, body: { token: session.token } });
}

/** Ends all of the account's sessions but the one of this request. */
export async function revokeOtherSessions(request: Request): Promise<void> {
  await auth().api.revokeOtherSessions({ headers: cookiesOf(request) });
}
