import { seededRandom } from "~/core/attempts/seeded-random";
import { httpClient } from "../../bench/http-client";
import { regradedMarks } from "../effects/regraded-marks";
import { harbourParties, rowsApart, type StoredMarks, storedMarks } from "../effects/stored-marks";
import { newLearner } from "../learners/learner";
import { newLedger } from "../learners/ledger";
import { appointOwner, type Owner, signedUpOwner } from "../learners/owner";
import type { Proof, Setting } from "../proof";
import { startFaultServer } from "../site/fault-server";
import type { FaultSite } from "../site/fault-site";
import { writeErrata } from "../site/harbour-errata";
import { endsItself, type KillPoint, killingAt } from "../site/kill-point";
import { preparedSite } from "./prepared-site";

const RUNS = { short: 3, long: 20 };
const LEARNERS = 12;
const REASON = "The ledger was misread";

/** Where applying is broken off. */
const POINTS = [
  ["before commit", "marking event"],
  ["after commit", "marking event"],
  ["before answer", "/regrade"],
] as const;

/** The process ends before and after a regrade's commit, and before its answer is sent. */
export const killInRegrade: Proof = async (setting) => {
  const site = await preparedSite();
  const wrongs: string[] = [];
  try {
    const owner = await quizToRegrade(site);
    for (const point of POINTS) {
      for (let runs = 0; runs < RUNS[setting.size] && wrongs.length === 0; runs += 1) {
        wrongs.push(...(await brokenOffRegrade({ site, owner, setting, point })));
      }
    }
    return { wrongs, notes: [`3 points of a regrade, ${RUNS[setting.size]} kills at each`] };
  } finally {
    site.remove();
  }
};

/** Submitted attempts, an owner, and files that are mended but not published yet. */
async function quizToRegrade(site: FaultSite): Promise<Owner> {
  const server = await startFaultServer(site);
  const client = httpClient(site);
  const ledger = newLedger();
  for (let index = 0; index < LEARNERS; index += 1) {
    const learner = newLearner({ client, ledger, random: seededRandom(`regrade ${index}`) });
    const attempt = await learner.start("open");
    await learner.save(attempt, index % 6);
    await learner.submit(attempt);
  }
  client.close();
  if (ledger.troubles.length > 0) throw new Error(ledger.troubles.join("\n"));
  const owner = await signedUpOwner(site);
  await server.stop();
  await appointOwner(site);
  writeErrata(site);
  return owner;
}

interface BrokenOff {
  readonly site: FaultSite;
  readonly owner: Owner;
  readonly setting: Setting;
  readonly point: KillPoint;
}

async function brokenOffRegrade({ site, owner, setting, point }: BrokenOff): Promise<string[]> {
  const broken = await startFaultServer(site, killingAt(setting, point, 1));
  const { versionId, userId } = harbourParties(site.databaseFile);
  const { form, attempts } = await owner.dryRun(versionId, REASON);
  const before = storedMarks(site.databaseFile);
  const due = regradedMarks(before, {
    id: form.operationId,
    moduleId: "harbour",
    quizId: "open",
    toVersionId: versionId,
    policy: "replace",
    reason: REASON,
    byUserId: userId,
  });
  const answer = await owner.apply(form);
  if (!(await endsItself(broken))) return [`Never reached: ${point.join(" of ")}`];
  const left = storedMarks(site.databaseFile);
  const shown = due.RegradedAttempt.length - before.RegradedAttempt.length;
  return [
    ...(answer === null ? [] : [`Answered before the end: ${answer}`]),
    ...(shown === attempts ? [] : [`The dry run showed ${attempts} attempts in place of ${shown}`]),
    ...left.damage,
    ...partIn(left, point[0] === "before commit" ? before : due, point.join(" of ")),
    ...(await completedAndUndone({ site, owner, before, due, form })),
  ];
}

/** What was committed is all there, and what was not has left no trace. */
function partIn(left: StoredMarks, due: StoredMarks, point: string): string[] {
  return rowsApart(due, left).map((apart) => `A part of a regrade, killed ${point}: ${apart}`);
}

interface Completion extends Pick<BrokenOff, "site" | "owner"> {
  readonly before: StoredMarks;
  readonly due: StoredMarks;
  readonly form: Parameters<Owner["apply"]>[0];
}

/** The same operation, sent twice more, is done once; undone, every mark is what it was. */
async function completedAndUndone(completion: Completion): Promise<string[]> {
  const { site, owner, before, due, form } = completion;
  const server = await startFaultServer(site);
  try {
    const wrongs: string[] = [];
    for (const time of ["again", "a third time"]) {
      wrongs.push(...unlessDone(await owner.apply(form), "applied"));
      const apart = rowsApart(due, storedMarks(site.databaseFile));
      wrongs.push(...apart.map((rows) => `Sent ${time}, it is not done once: ${rows}`));
    }
    wrongs.push(...unlessDone(await owner.undo(form.operationId), "undone"));
    const undone = storedMarks(site.databaseFile);
    const apart = rowsApart(before, undone, ["Attempt", "AttemptSlot", "Response"]);
    return [
      ...wrongs,
      ...undone.damage,
      ...apart.map((rows) => `Undone, and not as before: ${rows}`),
    ];
  } finally {
    await server.stop();
  }
}

function unlessDone(answer: string | null, done: "applied" | "undone"): string[] {
  return answer?.startsWith("302") && answer.endsWith(`done=${done}`)
    ? []
    : [`Not ${done}, but answered: ${answer ?? "nothing"}`];
}
