import type { LifeCommand, LifeRules } from "~/core/attempts/life/attempt-life";

const GRACE = 5_000;

type Wanting<Kind extends LifeCommand["kind"]> = Extract<LifeCommand, { kind: Kind }>;

/**
 * The life of an attempt written down as simply as can be: a diary of what was accepted, read anew for
 * every question. It shares nothing with the machine that it judges.
 */
export class LifeModel {
  readonly #rules: LifeRules;
  readonly #diary: string[] = [];
  #positions = 0;
  #deadline: number | undefined;
  #reached = 1;
  #waiting = 0;

  constructor(rules: LifeRules) {
    this.#rules = rules;
  }

  /** "done", or why not. */
  take(command: LifeCommand): string {
    if (command.kind === "start") return this.#start(command);
    if (!this.#has("begun")) return "not-started";
    if ("position" in command && !this.#isPosition(command.position)) return "no-such-question";
    switch (command.kind) {
      case "answer":
        return this.#answer(command);
      case "check":
        return this.#check(command);
      case "go-on":
        return this.#goOn(command.to);
      case "submit":
      case "end-of-time":
        return this.#end(command);
      case "change-deadline":
        if (!this.#isRunning()) return "over";
        this.#deadline = command.to?.getTime();
        return "done";
      case "mark-by-person":
        return this.#mark(command.isFirst);
      case "regrade":
        return this.#isHandedIn() ? "done" : "nothing-to-mark";
    }
  }

  /** Everything that can be told of the attempt, as one line. */
  seen(): string {
    if (!this.#has("begun")) return "not-started";
    const by = this.#has("handed in") ? "learner" : this.#isRunning() ? null : "deadline";
    const slots = Array.from({ length: this.#positions }, (_, index) => {
      const position = index + 1;
      const solved = this.#has(`right try ${position}`) ? "!" : "";
      return `${position}:${this.#revision(position)}/${this.#tries(position)}${solved}`;
    });
    const rest = `${this.#reached} ${this.#waiting} ${this.#deadline}`;
    return `${this.#state()} ${by} ${rest} ${slots.join(" ")}`;
  }

  #start({ slots, deadlineAt }: Wanting<"start">): string {
    if (this.#has("begun")) return "already-started";
    this.#positions = slots;
    this.#deadline = deadlineAt?.getTime();
    return this.#write("begun");
  }

  #answer({ position, baseRevision }: Wanting<"answer">): string {
    if (this.#has("handed in")) return "over";
    const bar = this.#bar(position);
    if (bar) return bar;
    return baseRevision === this.#revision(position) ? this.#write(`answer ${position}`) : "stale";
  }

  #check({ position, at, answer, baseRevision }: Wanting<"check">): string {
    if (this.#rules.triesAllowed === null) return "no-tries";
    if (!this.#isRunning()) return "over";
    const bar = this.#bar(position);
    if (bar) return bar;
    if (this.#isTooLate(at)) return "late";
    if (answer === "blank") return "blank";
    if (baseRevision !== this.#revision(position)) return "stale";
    const what = { right: "right try", "not-right": "wrong try", repeated: "same try" };
    return this.#write(`${what[answer]} ${position}`);
  }

  #goOn(to: number): string {
    if (!this.#isRunning()) return "over";
    if (!this.#isPosition(to)) return "no-such-question";
    if (!this.#rules.oneWay) return "done";
    if (to < this.#reached) return "left";
    if (to - this.#reached > 1) return "not-reached";
    this.#reached = to;
    return "done";
  }

  #end(command: Wanting<"submit" | "end-of-time">): string {
    if (!this.#isRunning()) return "over";
    const byClock = command.kind === "end-of-time";
    if (byClock !== this.#isTooLate(command.at)) return byClock ? "not-due" : "late";
    if (byClock && this.#rules.endOfTime === "abandon") return this.#write("dropped");
    this.#waiting = command.unmarked;
    return this.#write(byClock ? "taken in" : "handed in");
  }

  #mark(isFirst: boolean): string {
    if (!this.#isHandedIn() || (isFirst && this.#waiting === 0)) return "nothing-to-mark";
    if (isFirst) this.#waiting -= 1;
    return "done";
  }

  /** Why a question takes nothing just now. */
  #bar(position: number): string | undefined {
    if (this.#rules.oneWay && position !== this.#reached) {
      return position < this.#reached ? "left" : "not-reached";
    }
    if (this.#rules.triesAllowed === null) return undefined;
    if (this.#has(`right try ${position}`)) return "solved";
    return this.#tries(position) < this.#rules.triesAllowed ? undefined : "no-tries-left";
  }

  #state(): string {
    if (this.#isRunning()) return "running";
    if (this.#has("dropped")) return "abandoned";
    return this.#waiting > 0 ? "waiting" : "marked";
  }

  #write(what: string): "done" {
    this.#diary.push(what);
    return "done";
  }

  #count(what: string): number {
    return this.#diary.filter((entry) => entry === what).length;
  }

  #has(what: string): boolean {
    return this.#diary.includes(what);
  }

  #isHandedIn(): boolean {
    return this.#has("handed in") || this.#has("taken in");
  }

  #isRunning(): boolean {
    return this.#has("begun") && !this.#has("dropped") && !this.#isHandedIn();
  }

  #isPosition(position: number): boolean {
    return position >= 1 && position <= this.#positions;
  }

  #isTooLate(at: Date): boolean {
    return this.#deadline !== undefined && at.getTime() - this.#deadline > GRACE;
  }

  #tries(position: number): number {
    return this.#count(`wrong try ${position}`) + this.#count(`right try ${position}`);
  }

  #revision(position: number): number {
    const others = this.#count(`same try ${position}`) + this.#count(`answer ${position}`);
    return this.#tries(position) + others;
  }
}
