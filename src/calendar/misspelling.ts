/**
 * Whether two words differ by one letter added, dropped or changed, or by two adjacent letters swapped: slips such as
 * "Febuary" and "Januray". Takes time proportional to the length.
 */
export function isOneSlipFrom(word: string, target: string): boolean {
  const difference = word.length - target.length;
  if (difference > 1 || difference < -1) return false;
  const shorter = Math.min(word.length, target.length);
  let head = 0;
  while (head < shorter && word[head] === target[head]) head += 1;
  if (difference === 1) return word.slice(head + 1) === target.slice(head);
  if (difference === -1) return word.slice(head) === target.slice(head + 1);
  if (word.slice(head + 1) === target.slice(head + 1)) return true;
  return (
    word[head] === target[head + 1] &&
    word[head + 1] === target[head] &&
    word.slice(head + 2) === target.slice(head + 2)
  );
}
