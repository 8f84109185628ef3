import { spawn } from "node:child_process";
import { constants } from "node:os";
import { projectFolder } from "./project-folder.mjs";

const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a command in the project's folder and waits for its end.
 * show: its output is seen as it comes; otherwise it is kept in the answer.
 */
export function runCommand(command, { environment = {}, show = false } = {}) {
  const [program, ...args] = command;
  const output = show ? "inherit" : "pipe";
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", output, output],
  });
  const heard = [];
  child.stdout?.on("data", (chunk) => heard.push(chunk));
  child.stderr?.on("data", (chunk) => heard.push(chunk));
  return untilItEnds(child).then((code) => ({ code, output: Buffer.concat(heard).toString() }));
}

/** Passes the wish to stop on to the child, and ends with it when it came. */
export function untilItEnds(child) {
  let told;
  const passOn = (signal) => {
    told = signal;
    child.kill(signal);
  };
  for (const signal of STOPS) process.on(signal, passOn);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once("close", (code, signal) => {
      for (const stop of STOPS) process.off(stop, passOn);
      const exitCode = code ?? 128 + constants.signals[signal];
      if (told !== undefined) process.exit(exitCode);
      resolve(exitCode);
    });
  });
}
