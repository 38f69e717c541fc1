/** `v-2019-guandu`, `v-2019-01_2019-11-guandu-不含空港区`: the anchor of a value, from what it is a value of. */
export function anchorOf({ period, place, scope }: { period: string; place: string; scope: string }): string {
  const narrowed = scope.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['v', period.replace('/', '_'), place, narrowed].filter(Boolean).join('-');
}
