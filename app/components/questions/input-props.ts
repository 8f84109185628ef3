/** What every question's input gets. The inputs are uncontrolled: the form holds the answer. */
export interface InputProps<Question, Response> {
  question: Question;
  /** The answer saved so far; null = none. */
  response: Response | null;
  /** The id of the element that holds the stem. */
  labelledBy: string;
}
