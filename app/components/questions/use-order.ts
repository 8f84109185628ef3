import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { OrderingResponse, PublicOrdering } from "~/core/questions/ordering";
import { moveItem } from "./ordering-move";

/** The order of an ordering question's items while a learner moves them. */
export function useOrder(question: PublicOrdering, response: OrderingResponse | null) {
  const drawn = question.items.map(({ id }) => id);
  const [order, setOrder] = useState(response?.order.length ? [...response.order] : drawn);
  const [answered, setAnswered] = useState(Boolean(response?.order.length));
  const [announcement, setAnnouncement] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<HTMLButtonElement | null>(null);
  const changes = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs after each change of the order
  useEffect(() => {
    if (changes.current === 0) return;
    // The browser drops the focus of a button that moves with its item.
    pressed.current?.focus();
    // Hidden fields change silently: the form that saves answers listens for this event.
    list.current?.dispatchEvent(new Event("input", { bubbles: true }));
  }, [order, answered]);

  return {
    order,
    answered,
    announcement,
    list,
    move(id: string, step: 1 | -1, button: HTMLButtonElement) {
      const next = moveItem(order, { id, step });
      changes.current += 1;
      pressed.current = button;
      setOrder(next);
      setAnswered(true);
      setAnnouncement(`Now in place ${next.indexOf(id) + 1} of ${next.length}.`);
    },
    confirm(event: MouseEvent) {
      event.preventDefault();
      changes.current += 1;
      setAnswered(true);
      setAnnouncement("This order is your answer.");
    },
  };
}
