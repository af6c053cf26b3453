import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface Seen {
  readonly element: HTMLElement;
  readonly top: number;
}

/**
 * Keeps what is in sight where it is while the list changes around it (browsers differ in doing so by themselves), and
 * brings the finding in hand into sight when another one is taken in hand.
 *
 * @param current id of the finding in hand
 * @param content changes whenever the list does
 */
export function useSteadyScroll(list: RefObject<HTMLElement>, current: string | undefined, content: unknown): void {
  const seen = useRef<Seen | undefined>(undefined);
  const before = useRef<string | undefined>(undefined);

  useEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.screen-scroll');
    const note = () => {
      seen.current = anchorIn(list.current);
    };
    scroller?.addEventListener('scroll', note, { passive: true });
    return () => scroller?.removeEventListener('scroll', note);
  }, [list]);

  useLayoutEffect(() => {
    const scroller = list.current?.closest<HTMLElement>('.screen-scroll');
    const anchor = seen.current;
    if (scroller && anchor?.element.isConnected)
      scroller.scrollTop += anchor.element.getBoundingClientRect().top - anchor.top;
  }, [list, content]);

  useLayoutEffect(() => {
    if (before.current !== current)
      list.current?.querySelector('.finding[data-current]')?.scrollIntoView({ block: 'nearest' });
    before.current = current;
    seen.current = anchorIn(list.current);
  });
}

/** The finding in hand where it is in sight, else the first one in sight. */
function anchorIn(list: HTMLElement | null): Seen | undefined {
  const scroller = list?.closest('.screen-scroll')?.getBoundingClientRect();
  if (!list || !scroller) return undefined;
  const items = [...list.querySelectorAll<HTMLElement>('.finding')].map((element) => ({
    element,
    box: element.getBoundingClientRect(),
  }));
  const inSight = items.filter(({ box }) => box.bottom > scroller.top && box.top < scroller.bottom);
  const anchor = inSight.find(({ element }) => element.hasAttribute('data-current')) ?? inSight[0];
  return anchor && { element: anchor.element, top: anchor.box.top };
}
