/** What stands in the form of a mark: as it was saved, or as it was sent and not saved. */
export interface ShownMark {
  levels: Readonly<Record<string, string>>;
  points: string;
  reason: string;
  comment: string;
}
