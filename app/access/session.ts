import { auth } from "./auth";

export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface CurrentSession {
  readonly id: string;
  readonly user: SignedInUser;
  /** Set-Cookie when the session was prolonged just now. */
  readonly headers: Headers;
}

/** The session whose cookie the browser sent; null when it sent none that is still good. */
export async function currentSession(request: Request): Promise<CurrentSession | null> {
  // Most requests carry no cookie of ours at all and need no look into the store.
  if (!request.headers.get("cookie")?.includes("treatise.session_token")) return null;
  const { headers, response } = await auth().api.getSession({
    headers: cookiesOf(request),
    returnHeaders: true,
  });
  if (!response) return null;
  const { id, name, email } = response.user;
  return { id: response.session.id, user: { id, name, email }, headers: setCookiesOf(headers) };
}

/** What better-auth gets to see of a request: its cookies, and the browser for the session list. */
export function cookiesOf(request: Request): Headers {
  const seen = new Headers();
  for (const name of ["cookie", "user-agent"]) {
    const value = request.headers.get(name);
    if (value !== null) seen.set(name, value);
  }
  return seen;
}

/** Every Set-Cookie of an answer, and nothing else of it. */
export function setCookiesOf(answer: Headers): Headers {
  const headers = new Headers();
  for (const cookie of answer.getSetCookie()) headers.append("Set-Cookie", cookie);
  return headers;
}
