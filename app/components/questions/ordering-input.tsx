import { InlineText } from "~/components/text/inline-text";
import type { OrderingResponse, PublicOrdering } from "~/core/questions/ordering";
import type { InputProps } from "./input-props";
import { moveItem, readMove, writeMove } from "./ordering-move";
import { useOrder } from "./use-order";

type Props = InputProps<PublicOrdering, OrderingResponse>;

/**
 * Items with “Move up” and “Move down”. Without JavaScript each button sends the form and the server
 * moves the item. Until something is moved or the order is confirmed, nothing is answered.
 */
export function OrderingInput({ question, response, labelledBy }: Props) {
  const { order, answered, move, confirm, announcement, list } = useOrder(question, response);
  const texts = new Map(question.items.map(({ id, text }) => [id, text]));
  return (
    <fieldset aria-labelledby={labelledBy}>
      <ol className="ordering" ref={list}>
        {order.map((id, place) => (
          <li key={id}>
            {answered ? <input name="order" type="hidden" value={id} /> : null}
            <span className="ordering-text">
              <InlineText text={texts.get(id) ?? id} />
            </span>
            <MoveButton
              disabled={place === 0}
              id={id}
              move={move}
              step={-1}
              text={texts.get(id) ?? id}
            />
            <MoveButton
              disabled={place === order.length - 1}
              id={id}
              move={move}
              step={1}
              text={texts.get(id) ?? id}
            />
          </li>
        ))}
      </ol>
      {answered ? null : (
        <button className="button-link" name="move" onClick={confirm} type="submit" value="keep">
          Answer with this order
        </button>
      )}
      <p aria-live="polite" className="visually-hidden">
        {announcement}
      </p>
    </fieldset>
  );
}

interface MoveButtonProps {
  id: string;
  text: string;
  step: 1 | -1;
  disabled: boolean;
  move: (id: string, step: 1 | -1, button: HTMLButtonElement) => void;
}

function MoveButton({ id, text, step, disabled, move }: MoveButtonProps) {
  return (
    <button
      aria-disabled={disabled}
      className="move"
      name="move"
      onClick={(event) => {
        event.preventDefault();
        if (!disabled) move(id, step, event.currentTarget);
      }}
      type="submit"
      value={writeMove({ id, step })}
    >
      <span aria-hidden="true">{step === -1 ? "↑" : "↓"}</span>
      <span className="visually-hidden">
        Move {step === -1 ? "up" : "down"}: {text}
      </span>
    </button>
  );
}

/** The order in the form, after the move that its button asks for; empty when nothing is answered. */
export function orderingFromForm(question: PublicOrdering, form: FormData) {
  const sent = form.getAll("order").map(String);
  const asked = String(form.get("move") ?? "");
  const shown = sent.length > 0 ? sent : question.items.map(({ id }) => id);
  const move = readMove(asked);
  if (move) return { kind: "ordering", order: moveItem(shown, move) } as const;
  return { kind: "ordering", order: asked === "keep" ? shown : sent } as const;
}
