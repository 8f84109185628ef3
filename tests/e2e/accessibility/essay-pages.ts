import { problemsShown } from "./before-looking";
import type { SitePage } from "./site-page";

const MARKING = "/modules/every-kind/manage/marking";

const ANSWER: Omit<SitePage, "name"> = {
  route: "routes/manage/marking-answer.tsx",
  who: "learner",
  path: ({ waiting }) => `${MARKING}/argued/${waiting.split("/").at(-1)}.2`,
};

/** Where essays are written, wait and are marked. */
export const ESSAY_PAGES: readonly SitePage[] = [
  {
    name: "essay",
    route: "routes/attempts/question.tsx",
    who: "learner",
    path: ({ writing }) => `${writing}/questions/2`,
  },
  {
    name: "result that waits",
    route: "routes/attempts/result.tsx",
    who: "learner",
    path: ({ waiting }) => `${waiting}/result`,
  },
  {
    name: "review that waits",
    route: "routes/attempts/review.tsx",
    who: "learner",
    path: ({ waiting }) => `${waiting}/review`,
  },
  {
    name: "answers to mark",
    route: "routes/manage/marking.tsx",
    who: "learner",
    path: () => MARKING,
  },
  {
    name: "answers to one question",
    route: "routes/manage/marking-question.tsx",
    who: "learner",
    path: () => `${MARKING}/argued`,
  },
  { name: "answer to mark", ...ANSWER },
  { name: "answer to mark with problems", ...ANSWER, before: problemsShown("Release") },
];
