import { describe, expect, test } from 'vitest';
import { placesAbove, placeTree, type PlaceNode } from '../../../src/site/lineage.ts';

const place = (id: string, parent?: string) => ({ id, name: id, short: id, ...(parent === undefined ? {} : { parent }) });
const PLACES = [place('guandu', 'kunming'), place('kunming', 'yunnan'), place('yunnan', 'china'), place('china'), place('mohan', 'yunnan')];
const CIRCLE = [place('a', 'b'), place('b', 'a')];

/** `china(yunnan(kunming(guandu) mohan))` */
const drawn = (nodes: PlaceNode[]): string =>
  nodes.map(({ place: { id }, inside }) => (inside.length ? `${id}(${drawn(inside)})` : id)).join(' ');
const above = (id: string, places = PLACES): string[] => placesAbove(id, places).map((p) => p.id);

describe('the places above a place', () => {
  test('begin with the largest', () => expect(above('guandu')).toEqual(['china', 'yunnan', 'kunming']));
  test('are none for the largest', () => expect(above('china')).toEqual([]));
  test('end where places lie within each other', () => expect(above('a', CIRCLE)).toEqual(['b']));
  test('end where a parent is not in the catalogue', () => expect(above('x', [place('x', 'y')])).toEqual([]));
});

describe('the tree of places', () => {
  test('has each place within the one that it is part of', () =>
    expect(drawn(placeTree(PLACES))).toBe('china(yunnan(kunming(guandu) mohan))'));
  test('can begin within a place', () => expect(drawn(placeTree(PLACES, 'yunnan'))).toBe('kunming(guandu) mohan'));
  test('is empty within a place that has no parts', () => expect(placeTree(PLACES, 'guandu')).toEqual([]));
  test('ends where places lie within each other', () => expect(drawn(placeTree(CIRCLE, 'a'))).toBe('b'));
});
