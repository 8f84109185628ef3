/** How to call npm: the one that called us, under the Node that runs us. */
export function npmCommand(...args) {
  const caller = process.env.npm_execpath ?? "";
  const npm = caller.endsWith("npm-cli.js") ? [process.execPath, caller] : ["npm"];
  return [...npm, ...args, "--no-audit", "--no-fund", ...QUICK_TO_GIVE_UP];
}

const QUICK_TO_GIVE_UP = ["--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"];

const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;

/** Whether npm failed because it could not reach its registry. */
export function wasUnreachable(npmOutput) {
  return UNREACHABLE.test(npmOutput);
}
