/** Words for the values of a figure, in one language; the page hands them to its script. */
import type { ExplorerText } from '../i18n/explorer.ts';
import type { Measure, Role } from '../schemas/values.ts';
import type { Lang } from '../site/urls.ts';
import type { Dimension } from './columns.ts';
import { none } from './columns.ts';
import type { FigureTable } from './table.ts';

export interface Labels {
  readonly lang: Lang;
  readonly role: Readonly<Record<Role, string>>;
  readonly measure: Readonly<Record<Measure, string>>;
  /** By id, in the order in which themes are listed. */
  readonly theme: Readonly<Record<string, string>>;
}

export interface Words {
  readonly labels: Labels;
  readonly text: ExplorerText;
}

/** What a value of a filter is called. `isReport`: it is Chinese whatever the page speaks. */
export function nameOf(
  { labels, text }: Words,
  table: FigureTable,
  dimension: Dimension,
  value: string,
): { label: string; isChinese: boolean } {
  const own = (label: string): { label: string; isChinese: boolean } => ({
    label,
    isChinese: false,
  });
  switch (dimension) {
    case 'role':
      return own(labels.role[value as Role] ?? value);
    case 'measure':
      return own(labels.measure[value as Measure] ?? value);
    case 'comparator':
      return own((text.comparator as Readonly<Record<string, string>>)[value] ?? value);
    case 'theme':
      return own(value === none ? text.noTheme : (labels.theme[value] ?? value));
    case 'year':
      return own(value === none ? text.noYear : value);
    case 'report': {
      const place = table.dictionaries.report.find(value);
      const report = place === undefined ? undefined : table.reports[place];
      return report ? own(report[labels.lang]) : own(value);
    }
    case 'unit':
      return value === none ? own(text.noUnit) : { label: value, isChinese: true };
    case 'issuer':
      return { label: value, isChinese: true };
  }
}
