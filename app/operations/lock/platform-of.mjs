const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];

const PROCESSORS = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];

/**
 * For which machines a package is, read from its name ("@rollup/rollup-linux-x64-musl") as npm
 * writes it in a lock file. A name that tells nothing is for no machine, so nobody fetches it.
 */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf("/") + 1).split(/[-.]/);
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const os = SYSTEMS.filter((system) => words.some((word) => word.replace(/musl$/, "") === system));
  const libc = libraryOf(words);
  return {
    ...(cpu.length > 0 && { cpu }),
    os: os.length > 0 ? os : ["none"],
    ...(os.includes("linux") && libc !== null && { libc: [libc] }),
  };
}

function libraryOf(words) {
  if (words.some((word) => word.includes("musl"))) return "musl";
  return words.some((word) => word.startsWith("gnu")) ? "glibc" : null;
}
