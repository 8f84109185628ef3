const ANY_ORIGIN = "http://site.invalid";
const LONGEST = 2_000;

// Browsers drop tabs and line breaks from an address and read a backslash as a slash.
const TREACHEROUS = /[\\\s\p{Cc}]/u;

/**
 * The only door for a redirect target that a visitor supplied: a path of this site with its query
 * and fragment, or the fallback when it is anything else.
 */
export function safePath(target: string | null | undefined, fallback = "/"): string {
  if (!target || target.length > LONGEST || !target.startsWith("/")) return fallback;
  if (TREACHEROUS.test(target) || !URL.canParse(target, ANY_ORIGIN)) return fallback;
  const url = new URL(target, ANY_ORIGIN);
  // "/.//evil.example" loses its dot and would then name another host.
  if (url.origin !== ANY_ORIGIN || url.pathname.startsWith("//")) return fallback;
  return url.pathname + url.search + url.hash;
}
