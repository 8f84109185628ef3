// Runs in the server's process, before the server: loads the built server with one piece of its text
// put in place of another. The files of the build stay as they are.
import { registerHooks } from "node:module";

const BUILD_LOADED_MS = 1_500;

/** Each pattern has to be found somewhere in the build; where it is not, the server ends at once. */
export function patchBuild(pattern, replacement) {
  let found = false;
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (!/\/build\/(operations|server)\//.test(url) || loaded.source == null) return loaded;
      const text = loaded.source.toString();
      const patched = text.replaceAll(pattern, replacement);
      if (patched === text) return loaded;
      found = true;
      return { ...loaded, source: patched };
    },
  });
  setTimeout(() => {
    if (found) return;
    console.error(`The build has nothing like ${pattern}.`);
    process.exit(1);
  }, BUILD_LOADED_MS).unref();
}
