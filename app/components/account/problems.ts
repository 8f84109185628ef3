/** What is wrong with a form: a sentence by field, "form" for the whole. */
export type Problems = Readonly<Record<string, string>>;

/** What an account form shows again after it was sent. */
export interface FormState {
  readonly problems: Problems;
  readonly typed: Readonly<Record<string, string>>;
}

export const UNTOUCHED: FormState = { problems: {}, typed: {} };
