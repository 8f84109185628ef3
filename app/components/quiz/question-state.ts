/** Where one question of a running attempt stands. */
export interface QuestionState {
  position: number;
  answered: boolean;
  flagged: boolean;
}
