/** `118 kB`, `1.2 MB`: how long a download takes, not how much it is to the byte. */
export function printSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
