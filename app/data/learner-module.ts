/** What one learner did in one module, over all its versions. */
export interface LearnerModule {
  readonly learnerId: string;
  readonly moduleId: string;
}
