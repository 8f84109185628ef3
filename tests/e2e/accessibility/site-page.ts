import type { Page } from "@playwright/test";
import type { PreparedLearner } from "./prepared-learner";

/** One page of the sitemap in one state. */
export interface SitePage {
  name: string;
  /** The route's file, as app/routes.ts names it; null = no route answers. */
  route: string | null;
  who: "visitor" | "learner";
  path: (learner: PreparedLearner) => string;
  /** What is done on the page before it is looked at. */
  before?: (page: Page) => Promise<void>;
  /** The page answers with this status on purpose. */
  status?: number;
}
