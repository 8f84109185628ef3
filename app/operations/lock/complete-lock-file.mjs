import { platformOf } from "./platform-of.mjs";

/**
 * Adds to the packages of a lock file the optional ones for other platforms that it leaves out.
 * npm leaves them out when the registry it asked has no copy of them, and `npm ci` then refuses
 * the lock file. Answers all packages in npm's order, and the paths that were added.
 */
export function completeLockFile(packages) {
  const complete = { ...packages };
  const added = [];
  for (const { from, name, range } of missingOptionalPackages(packages)) {
    const path = placeFor(complete, { from, name });
    if (path in complete) continue;
    complete[path] = entryFor({ name, range, dev: packages[from].dev });
    added.push(path);
  }
  const inOrder = Object.entries(complete).sort(([a], [b]) => a.localeCompare(b, "en"));
  return { packages: Object.fromEntries(inOrder), added };
}

/** Every optional dependency that no entry of the lock file answers. */
export function missingOptionalPackages(packages) {
  return Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, { from, name }))
      .map(([name, range]) => ({ from, name, range })),
  );
}

/** Looks where Node looks: in the package's own node_modules, then in each one above. */
function isFound(packages, { from, name }) {
  const folders = from.split("/node_modules/");
  const places = folders.map((_, depth) => folders.slice(0, depth + 1).join("/node_modules/"));
  return ["", ...places].some((place) => inside(place, name) in packages);
}

function placeFor(packages, { from, name }) {
  const top = inside("", name);
  return top in packages ? inside(from, name) : top;
}

function inside(place, name) {
  return place === "" ? `node_modules/${name}` : `${place}/node_modules/${name}`;
}

function entryFor({ name, range, dev }) {
  const version = range.replace(/^[\^~=v]+/, "");
  return { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
}
