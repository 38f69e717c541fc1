import type { Place } from '../data/catalogue.ts';

/** The places that a place is part of, the largest first; without the place itself. */
export function placesAbove(id: string, places: readonly Place[]): Place[] {
  const above: Place[] = [];
  for (let at = parentOf(id, places); at && at.id !== id && !above.includes(at); at = parentOf(at.id, places)) above.unshift(at);
  return above;
}

export interface PlaceNode {
  place: Place;
  inside: PlaceNode[];
}

/** The places that are part of a place, each with its own parts; all places from the top without `within`. */
export function placeTree(places: readonly Place[], within?: string): PlaceNode[] {
  const isTop = (p: Place): boolean => (within === undefined ? parentOf(p.id, places) === undefined : p.parent === within);
  // A place that is said to be part of itself is not followed.
  const node = (place: Place, above: readonly string[]): PlaceNode => ({
    place,
    inside: places.filter((p) => p.parent === place.id && !above.includes(p.id)).map((p) => node(p, [...above, p.id])),
  });
  return places.filter(isTop).map((p) => node(p, [within ?? '', p.id]));
}

function parentOf(id: string, places: readonly Place[]): Place | undefined {
  const parent = places.find((p) => p.id === id)?.parent;
  return parent === undefined ? undefined : places.find((p) => p.id === parent);
}
