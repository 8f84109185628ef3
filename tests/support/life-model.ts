import type { LifeCommand, LifeRules } from "~/core/attempts/life/attempt-life";

const GRACE = 5_000;

type Entry = { what: string; position?: number };

/**
 * The life of an attempt written down as simply as can be: a diary of what was accepted, read anew for
 * every question. It shares nothing with the machine that it judges.
 */
export function lifeModel({ triesAllowed, oneWay, endOfTime }: LifeRules) {
  const diary: Entry[] = [];
  let positions = 0;
  let deadline: number | undefined;
  let reached = 1;
  let waiting = 0;

  const count = (what: string, position?: number) =>
    diary.filter((entry) => entry.what === what && entry.position === position).length;
  const has = (what: string, position?: number) => count(what, position) > 0;
  const isBegun = () => has("begun");
  const isDropped = () => has("dropped");
  const isHandedIn = () => has("handed in") || has("taken in");
  const isRunning = () => isBegun() && !isDropped() && !isHandedIn();
  const isTooLate = (at: Date) => deadline !== undefined && at.getTime() - deadline > GRACE;
  const tries = (position: number) => count("wrong try", position) + count("right try", position);
  const revision = (position: number) =>
    tries(position) + count("same try", position) + count("answer", position);

  function barred(position: number): string | undefined {
    if (oneWay && position !== reached) return position < reached ? "left" : "not-reached";
    if (triesAllowed === null) return undefined;
    if (has("right try", position)) return "solved";
    return tries(position) < triesAllowed ? undefined : "no-tries-left";
  }

  function write(what: string, position?: number): "done" {
    diary.push(position === undefined ? { what } : { what, position });
    return "done";
  }

  function answer({ position, baseRevision }: { position: number; baseRevision: number }) {
    if (has("handed in")) return "over";
    return (
      barred(position) ??
      (baseRevision === revision(position) ? write("answer", position) : "stale")
    );
  }

  function check(command: Extract<LifeCommand, { kind: "check" }>) {
    const { position, at } = command;
    if (triesAllowed === null) return "no-tries";
    if (!isRunning()) return "over";
    const bar = barred(position);
    if (bar) return bar;
    if (isTooLate(at)) return "late";
    if (command.answer === "blank") return "blank";
    if (command.baseRevision !== revision(position)) return "stale";
    const what = { right: "right try", "not-right": "wrong try", repeated: "same try" };
    return write(what[command.answer], position);
  }

  function goOn(to: number) {
    if (!isRunning()) return "over";
    if (to < 1 || to > positions) return "no-such-question";
    if (!oneWay) return "done";
    if (to < reached) return "left";
    if (to - reached > 1) return "not-reached";
    reached = to;
    return "done";
  }

  function end(command: Extract<LifeCommand, { unmarked: number }>) {
    if (!isRunning()) return "over";
    const byClock = command.kind === "end-of-time";
    if (byClock !== isTooLate(command.at)) return byClock ? "not-due" : "late";
    if (byClock && endOfTime === "abandon") return write("dropped");
    waiting = command.unmarked;
    return write(byClock ? "taken in" : "handed in");
  }

  function mark(isFirst: boolean) {
    if (!isHandedIn() || (isFirst && waiting === 0)) return "nothing-to-mark";
    if (isFirst) waiting -= 1;
    return "done";
  }

  function take(command: LifeCommand): string {
    if (command.kind === "start") {
      if (isBegun()) return "already-started";
      positions = command.slots;
      deadline = command.deadlineAt?.getTime();
      return write("begun");
    }
    if (!isBegun()) return "not-started";
    if ("position" in command && (command.position < 1 || command.position > positions)) {
      return "no-such-question";
    }
    switch (command.kind) {
      case "answer":
        return answer(command);
      case "check":
        return check(command);
      case "go-on":
        return goOn(command.to);
      case "submit":
      case "end-of-time":
        return end(command);
      case "change-deadline":
        if (!isRunning()) return "over";
        deadline = command.to?.getTime();
        return "done";
      case "mark-by-person":
        return mark(command.isFirst);
      case "regrade":
        return isHandedIn() ? "done" : "nothing-to-mark";
    }
  }

  function state(): string {
    if (isRunning()) return "running";
    if (isDropped()) return "abandoned";
    return waiting > 0 ? "waiting" : "marked";
  }

  return {
    take,
    /** Everything that can be told of the attempt, as one line. */
    seen(): string {
      if (!isBegun()) return "not-started";
      const by = has("handed in") ? "learner" : isRunning() ? null : "deadline";
      const slots = Array.from({ length: positions }, (_, index) => {
        const position = index + 1;
        const solved = has("right try", position) ? "!" : "";
        return `${position}:${revision(position)}/${tries(position)}${solved}`;
      });
      return `${state()} ${by} ${reached} ${waiting} ${deadline} ${slots.join(" ")}`;
    },
  };
}
