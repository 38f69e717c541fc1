/** Anchors of values on their indicator's page. Runs in the browser too. */
interface Named {
  period: string;
  place: string;
  scope: string;
}

/** `v-2019-guandu`, `v-2019-01_2019-11-guandu-不含空港区`: from what it is a value of. */
function anchorOf({ period, place, scope }: Named): string {
  const narrowed = scope.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['v', period.replace('/', '_'), place, narrowed].filter(Boolean).join('-');
}

/** The values with their anchors; further values of the same period, place and scope are numbered. */
export function withAnchors<V extends Named>(values: readonly V[]): (V & { anchor: string })[] {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const name = anchorOf(value);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...value, anchor: count > 1 ? `${name}-${count}` : name };
  });
}
