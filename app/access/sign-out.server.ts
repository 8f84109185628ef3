import { auth } from "./auth";
import { clearedGuestCookie } from "./guest-cookie";
import { cookiesOf, setCookiesOf } from "./session";

/** Ends this session. No guest remains either: the next person at the device begins anew. */
export async function signOut(request: Request): Promise<Headers> {
  const answer = await auth().api.signOut({ headers: cookiesOf(request), returnHeaders: true });
  const headers = setCookiesOf(answer.headers);
  headers.append("Set-Cookie", clearedGuestCookie());
  return headers;
}
