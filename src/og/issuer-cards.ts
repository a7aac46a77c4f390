/** The cards of the governments of an archive of several: what is held, and what became of targets. Pure. */
import type { Board } from '../archive/summary.ts';
import type { Holdings } from '../issuers/holdings.ts';
import { issuerComparePath, issuerPath } from '../site/urls.ts';
import type { Card } from './card.ts';

/** Path of the page without slash at its end → card; pages below it share its image. */
export function issuerCards({ all }: Holdings, boards: readonly Board[]): Map<string, Card> {
  const cards = new Map<string, Card>();
  const add = (url: string, card: Omit<Card, 'strokes' | 'points' | 'id'>): void => {
    const path = url.replace(/\/$/, '');
    cards.set(path, { ...card, strokes: [], points: [], id: path.slice(1) });
  };
  for (const { issuer, works } of all) {
    const [first, last] = [works[0], works.at(-1)];
    if (first === undefined || last === undefined) continue;
    const years = first.year === last.year ? first.year : `${first.year}—${last.year}`;
    add(issuerPath(issuer.id), {
      kicker: '政府工作报告',
      title: issuer.name,
      number: { text: `${works.length}份报告`, label: `${years}年`, role: 'target' },
    });
    const targets = boards
      .filter(({ place }) => place === first.issuer)
      .flatMap(({ states }) => Object.values(states))
      .reduce((sum, n) => sum + n, 0);
    add(issuerComparePath(issuer.id), {
      kicker: '说到与做到',
      title: `${issuer.name}说过的，后来怎么样了`,
      number: { text: `${targets}项`, label: `${years}年报告的数字目标`, role: 'target' },
    });
  }
  return cards;
}
