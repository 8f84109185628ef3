/** The sign-in page, which leads back to this page of ours. */
export function signInAgainPath(here: string): string {
  return `/sign-in?next=${encodeURIComponent(here)}`;
}
