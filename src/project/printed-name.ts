/** A table or a chart as readers call it: `表2.5 2019年全区食品抽检汇总`, or its title where no number is printed. */
export function printedName({ number, title }: { number?: string | undefined; title: string }): string {
  return number ? `${number} ${title}` : title;
}
